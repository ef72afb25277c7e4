import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentTeamId } from '../../replica/device.ts';
import { openLocal } from '../../replica/local.ts';
import { mutate } from '../../replica/mutate.ts';
import { keepLookup, renewIndex } from './lookup.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

describe('the look-up index of the background', () => {
	it('is there for a new team, and follows a change of the glossary', async () => {
		const db = await openLocal();
		const index = keepLookup(async () => ({ db }));
		const idsOf = async (query: string): Promise<string[]> =>
			(await index.now())?.find(query, 'marketing').flatMap((hit) => hit.conceptIds) ?? [];
		await expect.poll(() => idsOf('rollback')).toContain('sp-rollback');
		const args = {
			id: 'flurbel',
			conceptId: 'sp-rollback',
			text: 'flurbel',
			side: 'it',
			status: 'admitted',
			type: 'full',
		};
		expect(await mutate(db, { name: 'term.add', args })).toEqual({ ok: true });
		await expect.poll(() => idsOf('flurbel')).toEqual(['sp-rollback']);
	});

	it('is not made again by a worker that finds it as the replica is', async () => {
		const db = await openLocal();
		const team = await currentTeamId();
		await renewIndex(team, db, { trustsStamp: false });
		const read = vi.spyOn(db, 'getAll');
		await renewIndex(team, db, { trustsStamp: true });
		expect(read).not.toHaveBeenCalled();
	});
});
