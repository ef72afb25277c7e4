import { type FindWords, wordFinder } from '@common-ground/shared/card/live.ts';
import { onChange } from '../../replica/changes.ts';
import type { Replica } from '../../replica/schema.ts';
import { allIn, reading } from '../../replica/view.ts';

/** Milliseconds that a card waits for its inner words: people wait for the answer, not for its links. */
const PATIENCE = 80;

/** The finder of words inside cards, made when the first card is shown and again after the glossary changed. */
export interface CardWords {
	/** Undefined while it is being made, unless `patient`. */
	finder(db: Replica, patient: boolean): Promise<FindWords | undefined>;
}

export function keepCardWords(): CardWords {
	let kept: { db: Replica; finder: Promise<FindWords> } | undefined;
	onChange((topics) => {
		if (topics.has('concept') || topics.has('term')) kept = undefined;
	}, new AbortController().signal);
	return {
		finder(db, patient) {
			if (kept?.db !== db) kept = { db, finder: finderOf(db) };
			return patient ? kept.finder : Promise.race([kept.finder, wait(PATIENCE)]);
		},
	};
}

async function finderOf(db: Replica): Promise<FindWords> {
	const [concepts, terms] = await Promise.all([
		allIn(reading(db), 'concept'),
		allIn(reading(db), 'term'),
	]);
	return wordFinder(concepts, terms);
}

const wait = (ms: number): Promise<undefined> =>
	new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
