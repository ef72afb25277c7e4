import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import { entriesOf, nameOf } from '../entry.ts';
import { folded } from '../words.ts';
import { beginningOf } from './beginning.ts';

it('the beginning of a glossary is what stands first in the order of names', () => {
	const { concepts, terms } = starterRecords();
	const entries = entriesOf(concepts, terms);
	const names = new Map(entries.map((entry) => [entry.concept.id, folded(nameOf(entry))]));
	const sorted = [...names.values()].sort((a, b) => (a < b ? -1 : 1)).slice(0, 150);
	expect(beginningOf(entries).map((id) => names.get(id))).toEqual(sorted);
});
