import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { type Entry, entriesOf } from '../../../features/lookup/entry.ts';
import { buildLookup } from '../../../features/lookup/index.ts';
import { matching, similarTo, waitingIn } from './order.ts';

const { concepts, terms } = starterRecords();
const entries = entriesOf(concepts, terms);
const [model] = entries;
if (!model) throw new Error('The starter pack is empty.');

const suggestion = (id: string, text: string, at: string): Entry => ({
	concept: {
		...model.concept,
		id,
		status: 'suggested',
		suggestion: { by: 'm', side: 'it', at, context: '' },
	},
	terms: [{ id: `${id}~t`, conceptId: id, text, side: 'it', status: 'preferred', type: 'full' }],
});

describe('the queue', () => {
	it('holds what waits, and nothing else', () => {
		const mine = suggestion('new', 'canary', '2026-01-01');
		expect(waitingIn([...entries, mine])).toEqual([mine]);
	});

	it('answers first who asked first', () => {
		const late = suggestion('a', 'canary', '2026-02-01T10:00:00Z');
		const early = suggestion('b', 'blue-green', '2026-01-31T10:00:00Z');
		expect(waitingIn([late, early]).map(({ concept }) => concept.id)).toEqual(['b', 'a']);
	});
});

describe('searching the queue', () => {
	const rows = [suggestion('a', 'Canary', ''), suggestion('b', 'blue-green', '')];

	it('finds by part of a word, whatever its case', () => {
		expect(matching(rows, ' cANar ').map(({ concept }) => concept.id)).toEqual(['a']);
	});

	it('shows all while nothing is searched', () => {
		expect(matching(rows, '')).toEqual(rows);
	});
});

describe('similar words', () => {
	const lookup = buildLookup(entries);

	it('are those that are spelled alike', () => {
		expect(similarTo(suggestion('x', 'Conversions', ''), lookup, 'it')).toContain('sp-conversion');
	});

	it('are none for a word that is new', () => {
		expect(similarTo(suggestion('x', 'xqzvvkjw', ''), lookup, 'it')).toEqual([]);
	});
});
