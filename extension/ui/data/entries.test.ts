import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import { nameOf } from '../../features/lookup/entry.ts';
import { keepEntries } from './entries.ts';

const { concepts, terms } = starterRecords();

it('joins concepts with their words in the order of names', () => {
	const entries = keepEntries()(concepts, terms);
	expect(entries).toHaveLength(concepts.length);
	const names = entries.map((entry) => nameOf(entry).toLowerCase());
	expect(names).toEqual(names.toSorted());
});

it('keeps the entries of which nothing changed, and mends the order of the others', () => {
	const joined = keepEntries();
	const before = joined(concepts, terms);
	const [first] = before;
	const [word] = first?.terms ?? [];
	if (!first || !word) throw new Error('The starter pack is empty.');
	const after = joined(
		concepts.filter(({ id }) => id !== before[1]?.concept.id),
		terms.map((term) => (word.conceptId === term.conceptId ? { ...term, text: 'zzz' } : term)),
	);
	expect(after).toHaveLength(before.length - 1);
	expect(nameOf(after.at(-1) ?? first)).toBe('zzz');
	expect(after.slice(0, -1).every((entry, place) => entry === before[place + 2])).toBe(true);
});
