import type { WhyAnswers } from '../model/why.ts';

/** One of the five questions, by the answer's field; `priorityId` also covers `noPriority`. */
export type QuestionId = Exclude<keyof WhyAnswers, 'noPriority'>;

export interface Question {
	id: QuestionId;
	label: string;
	/** A good answer, shown in grey. */
	example: string;
	/** How it is called where it is missing: "Still missing: …". */
	noun: string;
	/** How the answer begins in the description. */
	lead: string;
	/** In UTF-16 code units; the model refuses more. */
	maxLength: number;
}

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
	{
		id: 'whyNow',
		label: 'Why now?',
		example: 'Half of the visitors leave at the voucher step since Monday',
		noun: 'why now',
		lead: 'Why now',
		maxLength: 2000,
	},
	{
		id: 'outcome',
		label: 'Which customer is better off, and how?',
		example: 'Returning shoppers pay with a voucher without calling support',
		noun: 'who is better off',
		lead: 'Customer outcome',
		maxLength: 2000,
	},
	{
		id: 'priorityId',
		label: 'Which priority does it serve?',
		example: 'A repair that cannot wait for the list',
		noun: 'a priority, or why none',
		lead: 'Serves',
		maxLength: 2000,
	},
	{
		id: 'measure',
		label: 'What will show that it worked?',
		example: 'Voucher orders back from 4 to 30 a day within a week',
		noun: 'a measure',
		lead: 'What will show it worked',
		maxLength: 2000,
	},
	{
		id: 'neededBy',
		label: 'Needed by when, and why then?',
		example: '14 May, because the summer mailing goes out on the 15th',
		noun: 'a date',
		lead: 'Needed by',
		maxLength: 300,
	},
];

export const NO_ANSWERS: WhyAnswers = {
	whyNow: '',
	outcome: '',
	priorityId: '',
	noPriority: '',
	measure: '',
	neededBy: '',
};

/** Is this question answered? A priority, or a reason for none, answers the third. */
export const isAnswered = (answers: WhyAnswers, id: QuestionId): boolean =>
	id === 'priorityId'
		? answers.priorityId !== '' || answers.noPriority.trim() !== ''
		: answers[id].trim() !== '';

export const hasAnswers = (answers: WhyAnswers): boolean =>
	QUESTIONS.some(({ id }) => isAnswered(answers, id));
