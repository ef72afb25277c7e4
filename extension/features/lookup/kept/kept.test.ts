import 'fake-indexeddb/auto';
import { finished } from '@common-ground/shared/matcher/steps.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { type Entry, entriesOf } from '../entry.ts';
import { type Opened, openKept, reopened } from './open.ts';
import { renewInSteps } from './renew.ts';
import { readKept, writeBase, writeRecent } from './store.ts';

const { concepts, terms } = starterRecords();
const entries = entriesOf(concepts, terms);
const TEAM = 'local';

async function keep(now: readonly Entry[]): Promise<'base' | 'recent'> {
	const renewal = finished(renewInSteps(now, await readKept(TEAM)));
	if (renewal.kind === 'base') await writeBase(TEAM, renewal.base);
	else await writeRecent(TEAM, renewal.recent);
	return renewal.kind;
}

const ids = (index: Opened | undefined, query: string): string[] =>
	index?.lookup.find(query, 'marketing').flatMap((hit) => hit.conceptIds) ?? [];

/** The glossary with another word for one concept, and without another. */
const changed = (word: string): Entry[] =>
	entries
		.filter(({ concept }) => concept.id !== 'sp-rollback')
		.map((entry) =>
			entry.concept.id === 'sp-backlog'
				? { ...entry, terms: entry.terms.map((term) => ({ ...term, text: word })) }
				: entry,
		);

describe('the kept index', () => {
	it('answers as soon as it is opened again', async () => {
		expect(await openKept(TEAM)).toBeUndefined();
		expect(await keep(entries)).toBe('base');
		expect(ids(await openKept(TEAM), 'rolback')[0]).toBe('sp-rollback');
	});

	it('takes up a change without being made anew, and forgets what is gone', async () => {
		await keep(entries);
		const index = await openKept(TEAM);
		expect(await keep(changed('flurbel'))).toBe('recent');
		const now = index && (await reopened(TEAM, index));
		expect(now?.kept.base).toBe(index?.kept.base);
		expect(ids(now, 'flurbel')).toEqual(['sp-backlog']);
		expect(ids(now, 'product backlog')[0]).not.toBe('sp-backlog');
		expect(ids(now, 'rollback')).not.toContain('sp-rollback');
	});

	it('is the same object while nothing changed', async () => {
		await keep(entries);
		const index = await openKept(TEAM);
		expect(index && (await reopened(TEAM, index))).toBe(index);
	});

	it('is made anew where most of it changed', async () => {
		await keep(entries);
		const others = entries.map((entry) => ({
			...entry,
			concept: { ...entry.concept, id: `x-${entry.concept.id}` },
		}));
		expect(await keep(others)).toBe('base');
		expect(ids(await openKept(TEAM), 'rollback')[0]).toBe('x-sp-rollback');
	});

	it('hides what is not published unless it is asked for', async () => {
		const all = entries.map((entry) =>
			entry.concept.id === 'sp-backlog'
				? { ...entry, concept: { ...entry.concept, status: 'suggested' as const } }
				: entry,
		);
		await keep(all);
		const { lookup } = (await openKept(TEAM)) ?? {};
		const found = (unpublished: boolean) =>
			lookup?.find('backlog', 'it', 5, { unpublished }).flatMap((hit) => hit.conceptIds);
		expect(found(false)).not.toContain('sp-backlog');
		expect(found(true)).toContain('sp-backlog');
	});
});
