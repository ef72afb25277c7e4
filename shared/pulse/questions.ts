import type { Side, SideOrShared } from '../model/side.ts';

/** Who published a figure, so that everybody can look it up. */
export interface Source {
	title: string;
	publisher: string;
	/** null where the text that we have of it does not say. */
	year: number | null;
}

/** A share of those who were asked, in per cent, exactly as it was published. */
export interface Figure {
	/** Whose it is; `shared`: of both sides together. */
	of: SideOrShared;
	percent: number;
	/** What was counted, as far as it is told: “of CMOs say so”. */
	said: string;
	source: Source;
}

interface Common {
	/** Stable: rounds keep their counts by it. */
	id: string;
	/** One statement or question that reads the same for every side that is asked. */
	text: string;
	/** What a reader of results sees at a glance. */
	short: string;
	sides: readonly Side[];
}

/** From 1 (not at all) to 5 (fully); who gives 4 or 5 agrees. */
export interface ScaleQuestion extends Common {
	kind: 'scale';
	figures: readonly Figure[];
}

/** One of several; the answer is the option's place, from 1. */
export interface ChoiceQuestion extends Common {
	kind: 'choice';
	options: readonly { text: string; figures: readonly Figure[] }[];
}

export type PulseQuestion = ScaleQuestion | ChoiceQuestion;

const CELERITY: Source = {
	title: 'Bridging the CMO-CIO Gap',
	publisher: 'Celerity',
	year: 2014,
};
const INFOR: Source = {
	title: '5 ways CMOs and CIOs can bridge the gap',
	publisher: 'Chip Coyle, Infor',
	year: null,
};
const ACCENTURE: Source = {
	title: 'The CMO-CIO Disconnect, as told in “Reconnecting the CIO and the CMO”',
	publisher: 'Accenture; Joe Stanganelli',
	year: null,
};
const RELATIONSHIP: Source = {
	title: 'The current state of the CMO-CIO Relationship',
	publisher: 'Author not named',
	year: null,
};

const cause = (text: string, percent: number): ChoiceQuestion['options'][number] => ({
	text,
	figures: [
		{
			of: 'shared',
			percent,
			said: `of what heads of both sides named as causes of conflict: “${text}”`,
			source: CELERITY,
		},
	],
});

/** What a round asks (feature row A9). Each side answers four, in half a minute. */
export const PULSE_QUESTIONS: readonly PulseQuestion[] = [
	{
		id: 'understanding',
		kind: 'scale',
		text: 'I understand what matters most to the other side.',
		short: 'Understands the other side’s priorities',
		sides: ['marketing', 'it'],
		figures: [
			{
				of: 'marketing',
				percent: 49,
				said: 'of Marketing can say what IT’s priorities are',
				source: CELERITY,
			},
			{
				of: 'it',
				percent: 68,
				said: 'of IT are confident that they understand Marketing’s priorities',
				source: CELERITY,
			},
		],
	},
	{
		id: 'pace',
		kind: 'scale',
		text: 'Technology is delivered too slowly for what we have to do.',
		short: 'Finds technology delivery too slow',
		sides: ['marketing'],
		figures: [
			{
				of: 'marketing',
				percent: 43,
				said: 'of CMOs say that the technology development process is too slow',
				source: INFOR,
			},
		],
	},
	{
		id: 'requirements',
		kind: 'scale',
		text: 'What the other side asks for comes without adequate requirements.',
		short: 'Misses adequate requirements',
		sides: ['it'],
		figures: [
			{
				of: 'it',
				percent: 46,
				said: 'of CIOs say that Marketing gives no adequate level of business requirements',
				source: ACCENTURE,
			},
		],
	},
	{
		id: 'improvement',
		kind: 'scale',
		text: 'Working together has become better over the past twelve months.',
		short: 'Says that working together has become better',
		sides: ['marketing', 'it'],
		figures: [
			{
				of: 'marketing',
				percent: 43,
				said: 'of marketers say that the relationship has improved over twelve months',
				source: RELATIONSHIP,
			},
			{
				of: 'it',
				percent: 50,
				said: 'of IT leaders say that the relationship has improved over twelve months',
				source: RELATIONSHIP,
			},
		],
	},
	{
		id: 'cause',
		kind: 'choice',
		text: 'When it grates between the sides, what is it most often?',
		short: 'What grates most often',
		sides: ['marketing', 'it'],
		options: [
			cause('Communication', 40),
			cause('Culture and ways of thinking', 30),
			cause('Reports, KPIs and data', 20),
			cause('What comes first', 10),
		],
	},
];

export const questionsFor = (side: Side): PulseQuestion[] =>
	PULSE_QUESTIONS.filter(({ sides }) => sides.includes(side));

/** The highest answer that a question takes; 0 for one that we do not know. */
export function highestAnswer(questionId: string): number {
	const question = PULSE_QUESTIONS.find(({ id }) => id === questionId);
	if (!question) return 0;
	return question.kind === 'scale' ? 5 : question.options.length;
}
