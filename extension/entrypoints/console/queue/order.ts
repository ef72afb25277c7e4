import type { Side } from '@common-ground/shared/model/side.ts';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { Lookup } from '../../../features/lookup/index.ts';
import { folded } from '../../../features/lookup/words.ts';

/** Suggestions that wait for a decision, the oldest first: who asked first is answered first. */
export const waitingIn = (entries: readonly Entry[]): Entry[] =>
	entries
		.filter(({ concept: { status } }) => status === 'suggested' || status === 'in_review')
		.sort((a, b) => compare(keyOf(a), keyOf(b)));

/** Suggestions whose words, meanings or sentence contain the text. */
export function matching(rows: readonly Entry[], query: string): Entry[] {
	const wanted = folded(query);
	return rows.filter(({ concept, terms }) =>
		[
			...terms.map(({ text }) => text),
			concept.definition.marketing,
			concept.definition.it,
			concept.suggestion?.context ?? '',
		].some((text) => folded(text).includes(wanted)),
	);
}

/** Published concepts that may be the same thing, best first. */
export function similarTo(
	entry: Entry,
	lookup: Pick<Lookup, 'find'>,
	side: Side,
	most = 4,
): string[] {
	const ids = lookup
		.find(nameOf(entry), side, most + 1)
		.filter((hit) => hit.by === 'word')
		.flatMap((hit) => hit.conceptIds);
	return [...new Set(ids)].filter((id) => id !== entry.concept.id).slice(0, most);
}

const keyOf = ({ concept }: Entry): string => `${concept.suggestion?.at ?? ''} ${concept.id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
