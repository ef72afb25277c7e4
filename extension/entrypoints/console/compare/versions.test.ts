import type { HistoryLine } from '@common-ground/shared/protocol/history.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import { keepEntries } from '../../../ui/data/entries.ts';
import { differences } from './differences.ts';
import { versionsOf } from './versions.ts';

const { concepts, terms } = starterRecords();
const [now] = keepEntries()(concepts, terms);
const [word] = now?.terms ?? [];
if (!now || !word) throw new Error('The starter pack is empty.');
const { id } = now.concept;
const older = { ...now.concept, example: 'As it was.' };
const added = { ...word, id: 'added', text: 'another word', status: 'admitted' } as const;

const line = (seq: number, changes: HistoryLine['changes']): HistoryLine => ({
	...{ seq, at: '2026-01-01T00:00:00Z', memberId: 'ada', name: 'concept.edit', verdict: 'applied' },
	changes,
});
const lines = [
	line(3, [{ op: 'put', collection: 'term', id: 'added', before: null, after: added }]),
	line(2, [{ op: 'put', collection: 'concept', id, before: older, after: now.concept }]),
	line(1, [{ op: 'put', collection: 'concept', id, before: null, after: older }]),
];
const versions = versionsOf(id, now, lines);

it('walks back from how a concept is now to before it was made', () => {
	expect(versions.map(({ entry }) => entry?.concept.example)).toEqual([
		now.concept.example,
		now.concept.example,
		'As it was.',
	]);
	expect(versions[0]?.entry?.terms.map((term) => term.id)).toContain('added');
	expect(versions[1]?.entry?.terms.map((term) => term.id)).not.toContain('added');
	expect(versions[2]?.before).toBeUndefined();
});

it('tells of two versions only what is different', () => {
	const [newest, , oldest] = versions;
	const found = differences(oldest?.entry, newest?.entry, (other) => other);
	expect(found.map(({ field }) => field)).toEqual(['words', 'example']);
	expect(found[0]?.to).toContain('another word');
	expect(found[1]).toMatchObject({ from: 'As it was.', to: now.concept.example });
});
