import { setImmediate as othersTurn } from 'node:timers/promises';
import type { ConceptStatus } from '@common-ground/shared/model/concept.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { type Entry, folded, lastSeq } from './entry.ts';
import type { Glossary } from './glossary.ts';

/** What is wanted of a list; undefined for all. */
export interface Wanted {
	/** Stands in its words, definitions or example. */
	text?: string | undefined;
	status?: ConceptStatus | undefined;
	/** It has a word of this side. */
	side?: SideOrShared | undefined;
	subjectField?: string | undefined;
	/** It was changed at a greater seq. */
	changedAfter?: number | undefined;
}

/** Concepts that are looked at before others get their turn: a text that is nowhere is looked for in all of them. */
const AT_ONCE = 500;

interface Page {
	entries: Entry[];
	/** Id of the last one, where there are more. */
	next: string | undefined;
}

/**
 * A page of the concepts whose ids follow `after`. Ids never change: whatever arrives or goes meanwhile, nothing
 * that stays is told twice or left out.
 */
export async function listed(
	glossary: Glossary,
	wanted: Wanted,
	after: string,
	limit: number,
): Promise<Page> {
	const fits = filterOf(glossary, wanted);
	const entries: Entry[] = [];
	const { ids } = glossary;
	for (let n = placeAfter(ids, after); n < ids.length; n++) {
		if (n % AT_ONCE === AT_ONCE - 1) await othersTurn();
		const entry = glossary.get(ids[n] ?? '');
		if (!entry || !fits(entry)) continue;
		if (entries.length === limit) return { entries, next: entries.at(-1)?.concept.data.id };
		entries.push(entry);
	}
	return { entries, next: undefined };
}

function filterOf(
	glossary: Glossary,
	{ text, status, side, subjectField, changedAfter }: Wanted,
): (entry: Entry) => boolean {
	const part = text === undefined ? undefined : folded(text);
	const subject = subjectField === undefined ? undefined : folded(subjectField);
	return (entry) => {
		const { data } = entry.concept;
		return (
			(status === undefined || data.status === status) &&
			(side === undefined || entry.terms.some((term) => term.data.side === side)) &&
			(subject === undefined || folded(data.subjectField) === subject) &&
			(changedAfter === undefined || lastSeq(entry) > changedAfter) &&
			(part === undefined || glossary.says(entry, part))
		);
	};
}

/** Where the first id greater than this one stands. */
function placeAfter(ids: readonly string[], id: string): number {
	let [low, high] = [0, ids.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ids[middle] ?? '') <= id) low = middle + 1;
		else high = middle;
	}
	return low;
}
