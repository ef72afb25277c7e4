import type { OwnQuestionId, WhyAnswers } from '../model/why.ts';

/** One of the usual questions, by the answer's field; `priorityId` also covers `noPriority`. */
export type UsualId = Exclude<keyof WhyAnswers, 'noPriority' | 'own'>;
export type QuestionId = UsualId | OwnQuestionId;

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

/** What a team asks that has set no questions of its own, in the order in which they are asked. */
export const QUESTIONS: readonly (Question & { id: UsualId })[] = [
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

const isOwn = (id: QuestionId): id is OwnQuestionId => id.startsWith('own-');

/** What was answered to a question, as it is stored. */
export const answerTo = (answers: WhyAnswers, id: QuestionId): string =>
	isOwn(id) ? (answers.own?.[id]?.answer ?? '') : answers[id as UsualId];

/** The answers with another one to this question. */
export function withAnswer(answers: WhyAnswers, question: Question, text: string): WhyAnswers {
	const { id, label } = question;
	if (!isOwn(id)) return { ...answers, [id]: text };
	return { ...answers, own: { ...answers.own, [id]: { question: label, answer: text } } };
}

/** Is this question answered? A priority, or a reason for none, answers the one for it. */
export const isAnswered = (answers: WhyAnswers, id: QuestionId): boolean =>
	answerTo(answers, id).trim() !== '' || (id === 'priorityId' && answers.noPriority.trim() !== '');

/** Is anything answered, also to a question that is not asked any more? */
export const hasAnswers = (answers: WhyAnswers): boolean =>
	QUESTIONS.some(({ id }) => isAnswered(answers, id)) || ownQuestions(answers).length > 0;

/** The team's own questions that were answered, as they were asked. */
export const ownQuestions = (answers: WhyAnswers): Question[] =>
	Object.entries(answers.own ?? {})
		.filter(([, { answer }]) => answer.trim() !== '')
		.map(([id, { question }]) => ({
			...{ id: id as OwnQuestionId, label: question, example: '', noun: question, lead: question },
			maxLength: 2000,
		}));
