import type { WhyAnswers } from '../model/why.ts';
import { isAnswered, type Question } from './questions.ts';

/** The meter, in words: what nobody could answer yet from what is written. */
export function missingInWords(answers: WhyAnswers, questions: readonly Question[]): string {
	const open = questions.filter(({ id }) => !isAnswered(answers, id)).map(({ noun }) => noun);
	if (open.length === 0) return 'All answered.';
	if (open.length === questions.length) return 'Nothing answered yet. Even one answer helps.';
	return `Still missing: ${open.join('; ')}.`;
}

/** How many of the questions are answered. */
export const answeredCount = (answers: WhyAnswers, questions: readonly Question[]): number =>
	questions.filter(({ id }) => isAnswered(answers, id)).length;
