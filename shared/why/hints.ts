import type { WhyAnswers } from '../model/why.ts';
import {
	CHECKABLE,
	contains,
	mentions,
	opensWith,
	PEOPLE,
	PROBLEM,
	REASON,
	SOLUTION,
} from './lexicon.ts';
import type { QuestionId } from './questions.ts';

/** A friendly remark on one answer; it never stops anyone. */
export interface Hint {
	code: 'no_customer' | 'no_measure' | 'date_without_reason' | 'solution_first';
	question: QuestionId;
	text: string;
}

const people = contains(PEOPLE);
const checkable = mentions(CHECKABLE);
const reason = mentions(REASON);
const problem = mentions(PROBLEM);
const solution = opensWith(SOLUTION);
const figure = /\p{N}/u;

/** A rule looks at an answer that is there; an empty one is the meter's business. */
const RULES: readonly (Hint & { wrong(answer: string): boolean })[] = [
	{
		code: 'solution_first',
		question: 'whyNow',
		text: 'This names a solution. What goes wrong today without it?',
		wrong: (answer) => solution.test(answer) && !problem.test(answer),
	},
	{
		code: 'no_customer',
		question: 'outcome',
		text: 'Who is better off? Name them: which customers, visitors or colleagues.',
		wrong: (answer) => !people.test(answer),
	},
	{
		code: 'no_measure',
		question: 'measure',
		text: 'A figure would settle it: from what, to what, by when.',
		wrong: (answer) => !figure.test(answer) && !checkable.test(answer),
	},
	{
		code: 'date_without_reason',
		question: 'neededBy',
		text: 'What happens on that day? A date with a reason is easier to plan for.',
		wrong: (answer) => !reason.test(answer),
	},
];

/** What would make the answers more useful to the people who read them (feature row W3). */
export const hintsFor = (answers: WhyAnswers): Hint[] =>
	RULES.filter(({ question, wrong }) => {
		const answer = answers[question].trim();
		return answer !== '' && wrong(answer);
	}).map(({ code, question, text }) => ({ code, question, text }));
