import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordKey } from '@common-ground/shared/model/records.ts';
import { describe, expect, it } from 'vitest';
import type { Engine } from './conformance.ts';
import { aHistoryEntry, aTeam } from './conformance-examples.ts';
import type { Store } from './store.ts';

const ABOUT: RecordKey = { collection: 'concept', id: 'c1' };
const OTHER: RecordKey = { collection: 'concept', id: 'c2' };
const ALL = { before: undefined, limit: 10 };

/** What must hold of the history of one record. */
export function describeHistoryOfRecords(engine: () => { store: Store; made: Engine }): void {
	describe('the history of one record', () => {
		const add = (teamId: string, seq: number, about: RecordKey[]) =>
			engine().store.write((tx) =>
				tx.addHistory(teamId, { ...aHistoryEntry(), uuid: `u${seq}`, seq }, about),
			);
		const seqs = async (page: { before: number | undefined; limit: number }) =>
			(await engine().store.historyOf('t1', ABOUT, page)).map(({ seq }) => seq);

		it('comes with the newest first and in pages, without others’', async () => {
			await engine().store.write((tx) => tx.addTeam({ ...aTeam(), id: 't2' }));
			await add('t1', 1, [ABOUT]);
			await add('t1', 2, [OTHER]);
			await add('t1', 3, [OTHER, ABOUT]);
			await add('t1', 4, []);
			await add('t1', 5, [ABOUT]);
			await add('t2', 6, [ABOUT]);
			expect(await seqs(ALL)).toEqual([5, 3, 1]);
			expect(await seqs({ before: undefined, limit: 2 })).toEqual([5, 3]);
			expect(await seqs({ before: 3, limit: 2 })).toEqual([1]);
			const priority = { collection: 'priority', id: ABOUT.id } as const;
			expect(await engine().store.historyOf('t1', priority, ALL)).toEqual([]);
		});

		it('holds whole entries', async () => {
			await engine().store.write((tx) => tx.addHistory('t1', aHistoryEntry(), [ABOUT]));
			expect(await engine().store.historyOf('t1', ABOUT, ALL)).toEqual([aHistoryEntry()]);
		});

		it('holds nothing of work that was undone', async () => {
			const failing = engine().store.write(async (tx) => {
				await tx.addHistory('t1', aHistoryEntry(), [ABOUT]);
				throw new Error('no');
			});
			await expect(failing).rejects.toThrow('no');
			expect(await seqs(ALL)).toEqual([]);
		});

		it('says how far it was at a time', async () => {
			const { store } = engine();
			await store.write(async (tx) => {
				for (const seq of [1, 2, 3])
					await tx.addHistory('t1', {
						...{ ...aHistoryEntry(), uuid: `u${seq}`, seq },
						at: `2026-02-0${seq}T00:00:00.000Z`,
					});
			});
			const before = (at: string) => store.seqBefore('t1', at);
			expect(await before('2026-02-01T00:00:00.000Z')).toBe(0);
			expect(await before('2026-02-02T12:00:00.000Z')).toBe(2);
			expect(await before('2027')).toBe(3);
			expect(await store.seqBefore('t2', '2027')).toBe(0);
		});

		it('is in a backup', async () => {
			await add('t1', 1, [ABOUT]);
			const folder = await mkdtemp(join(tmpdir(), 'common-ground-backup-'));
			await engine().store.backup(join(folder, 'copy'));
			const copy = await engine().made.openBackup(join(folder, 'copy'));
			expect(await copy.historyOf('t1', ABOUT, ALL)).toMatchObject([{ seq: 1 }]);
			await copy.close();
			await rm(folder, { recursive: true });
		});
	});
}
