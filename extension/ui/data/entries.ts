import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { byStatus, type Entry, nameOf } from '../../features/lookup/entry.ts';
import { folded } from '../../features/lookup/words.ts';

/**
 * Joins concepts with their words, in the order of their names. Called again after a change, an entry
 * of which nothing is different stays the same object, and the order is only mended.
 */
export function keepEntries(): (concepts: readonly Concept[], terms: readonly Term[]) => Entry[] {
	let before = new Map<string, Entry>();
	let order: Entry[] = [];
	return (concepts, terms) => {
		const words = Map.groupBy(terms, ({ conceptId }) => conceptId);
		const now = new Map<string, Entry>();
		for (const concept of concepts)
			now.set(concept.id, joined(before.get(concept.id), concept, words.get(concept.id) ?? []));
		const known = order.flatMap(({ concept }) => now.get(concept.id) ?? []);
		const fresh = [...now.values()].filter(({ concept }) => !before.has(concept.id));
		order = [...known, ...fresh].sort(byName);
		before = now;
		return order;
	};
}

function joined(before: Entry | undefined, concept: Concept, words: Term[]): Entry {
	const isSame =
		before?.concept === concept &&
		before.terms.length === words.length &&
		words.every((word) => before.terms.includes(word));
	return isSame ? before : { concept, terms: words.sort(byStatus) };
}

const names = new WeakMap<Entry, string>();

/** What an entry is sorted by: its name without case and accents. */
function sortName(entry: Entry): string {
	const known = names.get(entry);
	if (known !== undefined) return known;
	const name = folded(nameOf(entry));
	names.set(entry, name);
	return name;
}

function byName(a: Entry, b: Entry): number {
	const [one, other] = [sortName(a), sortName(b)];
	return one < other ? -1 : one > other ? 1 : a.concept.id < b.concept.id ? -1 : 1;
}
