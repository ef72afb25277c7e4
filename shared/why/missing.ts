import type { WhyAnswers } from '../model/why.ts';
import { isAnswered, QUESTIONS } from './questions.ts';

/** The meter, in words: what nobody could answer yet from what is written. */
export function missingInWords(answers: WhyAnswers): string {
	const open = QUESTIONS.filter(({ id }) => !isAnswered(answers, id)).map(({ noun }) => noun);
	if (open.length === 0) return 'All five answered.';
	if (open.length === QUESTIONS.length) return 'Nothing answered yet. Even one answer helps.';
	return `Still missing: ${open.join('; ')}.`;
}

/** How many of the five are answered. */
export const answeredCount = (answers: WhyAnswers): number =>
	QUESTIONS.filter(({ id }) => isAnswered(answers, id)).length;
