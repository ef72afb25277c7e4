import type { Question } from '@common-ground/shared/scoring/spread.ts';

interface QuestionWords {
	name: string;
	asks: string;
	/** What 1 to 5 mean. */
	points: readonly [string, string, string, string, string];
}

/** What is asked of a priority, in words that both sides can answer. */
export const QUESTION_WORDS: Record<Question, QuestionWords> = {
	reach: {
		name: 'Reach',
		asks: 'How many of those it is for does it reach?',
		points: ['a handful', 'some', 'many', 'most', 'nearly all'],
	},
	impact: {
		name: 'Impact',
		asks: 'How much does it change for each of them?',
		points: ['barely', 'a little', 'noticeably', 'a lot', 'everything'],
	},
	confidence: {
		name: 'Confidence',
		asks: 'How sure are you of the two above?',
		points: ['a guess', 'a hunch', 'some proof', 'good proof', 'certain'],
	},
	effort: {
		name: 'Effort',
		asks: 'How much work is it, for everybody together?',
		points: ['days', 'weeks', 'a month', 'a quarter', 'longer'],
	},
};
