import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../replica/changes.ts';
import { write } from '../../replica/open.ts';
import type { Replica } from '../../replica/schema.ts';
import { concept, joined, put } from '../../replica/testing.ts';
import { keepGlossary } from './glossary.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const term = (conceptId: string, text = conceptId) => ({
	id: `${conceptId}-term`,
	conceptId,
	text,
	side: 'it',
	status: 'preferred',
	type: 'full',
});

const withWords = (...words: string[]): Promise<Replica> =>
	joined(words.flatMap((word) => [put('concept', concept(word)), put('term', term(word))]));

/** As when a member changes something: over what is confirmed. */
async function change(db: Replica, ...terms: ReturnType<typeof term>[]): Promise<void> {
	await write(db, async (tx) => {
		for (const data of terms) {
			const rows = [
				{ collection: 'term', id: data.id, op: 'put', data },
				{ collection: 'concept', id: data.conceptId, op: 'put', data: concept(data.conceptId) },
			] as const;
			for (const row of rows) await tx.objectStore('overlay').put(row);
		}
	});
	announceChange(['concept', 'term']);
}

const wordsOf = (compiled: { terms: readonly { text: string }[] }) =>
	compiled.terms.map(({ text }) => text);

describe('the glossary that pages get', () => {
	it('is compiled once for all of them', async () => {
		const db = await withWords('flurbel');
		const glossary = keepGlossary();
		const now = await glossary.now(db, 'marketing');
		expect(wordsOf(now)).toEqual(['flurbel']);
		expect(await glossary.now(db, 'marketing')).toBe(now);
		expect(wordsOf(await glossary.now(db, 'it'))).toEqual([]);
	});

	it('has the same version wherever it has the same words, also in another worker', async () => {
		const db = await withWords('flurbel');
		const { version } = await keepGlossary().now(db, 'marketing');
		expect((await keepGlossary().now(db, 'marketing')).version).toBe(version);
		const other = await withWords('grumbel');
		expect((await keepGlossary().now(other, 'marketing')).version).not.toBe(version);
	});

	it('tells what became different since a version, over several changes', async () => {
		const db = await withWords('flurbel', 'grumbel');
		const glossary = keepGlossary();
		const { version } = await glossary.now(db, 'marketing');
		await change(db, term('flurbel', 'flurbels'));
		await glossary.now(db, 'marketing');
		await change(db, term('wumbel'));
		const delta = await glossary.since(db, 'marketing', version);
		expect(delta?.changes.map(({ removed }) => removed)).toEqual([['flurbel'], []]);
		expect(delta?.changes.flatMap(({ added }) => added.map(({ text }) => text))).toEqual([
			'flurbels',
			'wumbel',
		]);
		const now = await glossary.now(db, 'marketing');
		expect(delta?.version).toBe(now.version);
		expect(now.matcher.find('a wumbel')).toHaveLength(1);
	});

	it('has nothing to tell where nothing that a page uses is different', async () => {
		const db = await withWords('flurbel');
		const glossary = keepGlossary();
		const { version } = await glossary.now(db, 'marketing');
		announceChange(['known']);
		expect(await glossary.since(db, 'marketing', version)).toEqual({
			version,
			changes: [],
			senses: false,
		});
	});

	it('is to be loaded anew where the version is not remembered, or nearly all is different', async () => {
		const db = await withWords('flurbel');
		const glossary = keepGlossary();
		const { version } = await glossary.now(db, 'marketing');
		expect(await glossary.since(db, 'marketing', 'of long ago')).toBeNull();
		await change(db, ...Array.from({ length: 600 }, (_, i) => term(`wumbel${i}`)));
		expect(await glossary.since(db, 'marketing', version)).toBeNull();
	});
});
