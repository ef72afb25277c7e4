import type { WhyAnswers } from '../model/why.ts';
import {
	BUILD,
	CHECKABLE,
	contains,
	mentions,
	NO_DATE,
	opensWith,
	PEOPLE,
	PEOPLE_ENDINGS,
	PROBLEM,
	SOLUTION,
	THINGS,
	TIME,
	wordsOf,
} from './lexicon.ts';
import type { UsualId } from './questions.ts';

/** A friendly remark on one answer; it never stops anyone. */
export interface Hint {
	code: 'no_customer' | 'no_measure' | 'date_without_reason' | 'solution_first';
	question: Exclude<UsualId, 'priorityId'>;
	text: string;
}

const people = contains(PEOPLE);
const checkable = mentions(CHECKABLE);
const problem = mentions(PROBLEM);
const solution = opensWith([...SOLUTION, ...BUILD]);
const noDate = mentions(NO_DATE);
const figure = /\p{N}/u;
/** The side, not the word “it”. */
const IT = /\bIT\b/;
const things = new Set<string>(THINGS);
const time = new Set<string>(TIME);

const namesPeople = (answer: string): boolean =>
	people.test(answer) ||
	IT.test(answer) ||
	wordsOf(answer).some(
		(word) => PEOPLE_ENDINGS.some((ending) => word.endsWith(ending)) && !things.has(word),
	);

/** Nothing is left of the answer once the date is taken away. */
const isBareDate = (answer: string): boolean =>
	!noDate.test(answer) && wordsOf(answer).every((word) => time.has(word));

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
		wrong: (answer) => !namesPeople(answer),
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
		wrong: isBareDate,
	},
];

/** What would make the answers more useful to the people who read them (feature row W3). */
export const hintsFor = (answers: WhyAnswers): Hint[] =>
	RULES.filter(({ question, wrong }) => {
		const answer = answers[question].trim();
		return answer !== '' && wrong(answer);
	}).map(({ code, question, text }) => ({ code, question, text }));
