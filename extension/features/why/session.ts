import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { NO_ANSWERS, QUESTIONS, type Question } from '@common-ground/shared/why/questions.ts';
import type { AlikeFound } from '../../messaging/replies.ts';
import { NOTHING_ALIKE } from './alike.ts';
import type { Place } from './panel-place.ts';

/** One open form and what was said beside it. */
export interface Session {
	/** The form's element; another one is another form. */
	container: Element;
	/** What this place asks. */
	questions: readonly Question[];
	answers: WhyAnswers;
	skipped: string;
	/** The block that was last put into the description. */
	inserted: string;
	small: boolean;
	message: string;
	/** What the team said about tickets that are like this one. */
	alike: AlikeFound;
	place: Place;
}

export const newSession = (container: Element, place: Place): Session => ({
	container,
	questions: QUESTIONS,
	answers: NO_ANSWERS,
	skipped: '',
	inserted: '',
	small: place.tight,
	message: '',
	alike: NOTHING_ALIKE,
	place,
});

export const samePlace = (a: Place, b: Place): boolean =>
	a.left === b.left &&
	a.top === b.top &&
	a.width === b.width &&
	a.maxHeight === b.maxHeight &&
	a.smallTop === b.smallTop &&
	a.tight === b.tight;

export const sameAnswers = (a: WhyAnswers, b: WhyAnswers): boolean =>
	Object.keys(NO_ANSWERS).every(
		(field) => a[field as keyof WhyAnswers] === b[field as keyof WhyAnswers],
	) && JSON.stringify(a.own ?? {}) === JSON.stringify(b.own ?? {});
