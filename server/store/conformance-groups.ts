import { describe, expect, it } from 'vitest';
import { aHistoryEntry, aRecord, aTeam } from './conformance-examples.ts';
import type { Store, Transaction } from './store.ts';

/** What must hold where several writes about one team come at once, and an engine may let them share a commit. */
export function describeGroups(store: () => Store): void {
	describe('many writes about one team at once', () => {
		const concept = (id: string) => ({ collection: 'concept', id }) as const;
		/** Writes a record and its line of the history, as a push does; `then` may fail. */
		const put = (id: string, then: (tx: Transaction) => Promise<void> = async () => {}) =>
			store().write(async (tx) => {
				const team = await tx.lock('t1');
				const seq = await tx.nextSeq('t1');
				await tx.writeRecords('t1', [{ ...aRecord(id), seq }]);
				await tx.addHistory('t1', { ...aHistoryEntry(), uuid: id, seq });
				await then(tx);
				return { seq, before: team?.seq ?? 0 };
			}, 't1');
		const refused = () =>
			store().write(async (tx) => {
				await tx.lock('t1');
				throw new Error('refused');
			}, 't1');
		const ids = Array.from({ length: 40 }, (_, n) => `r${n}`);

		it('each see what those before them did, and none takes another’s seq', async () => {
			const written = await Promise.all(ids.map((id) => put(id)));
			for (const { seq, before } of written) expect(seq).toBe(before + 1);
			expect(new Set(written.map(({ seq }) => seq)).size).toBe(ids.length);
			expect((await store().team('t1'))?.seq).toBe(ids.length);
			expect((await store().scope('t1', 'team'))?.records).toBe(ids.length);
			for (const { seq } of written) expect(seq).toBeLessThanOrEqual(ids.length);
		});

		it('stand where one among them is refused, fails halfway, or breaks a rule of the tables', async () => {
			const halfway = () => put('halfway', () => Promise.reject(new Error('halfway')));
			const twice = () =>
				put('twice', (tx) => tx.addHistory('t1', { ...aHistoryEntry(), uuid: 'twice' }));
			const settled = await Promise.allSettled([
				...ids.slice(0, 10).map((id) => put(id)),
				refused(),
				...ids.slice(10, 20).map((id) => put(id)),
				halfway(),
				twice(),
				...ids.slice(20).map((id) => put(id)),
			]);
			expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(3);
			expect(await store().records('t1', ids.map(concept))).toHaveLength(ids.length);
			const undone = await store().records('t1', [concept('halfway'), concept('twice')]);
			expect(undone).toEqual([]);
			expect((await store().team('t1'))?.seq).toBe(ids.length);
		});

		it('go on where all are refused', async () => {
			const settled = await Promise.allSettled([refused(), refused(), refused(), put('a')]);
			expect(settled.map(({ status }) => status)).toEqual([
				...['rejected', 'rejected', 'rejected', 'fulfilled'],
			]);
		});

		it('wait for no other team’s', async () => {
			await store().write((tx) => tx.addTeam({ ...aTeam(), id: 't2' }));
			const seqs = await Promise.all(
				['t1', 't2', 't1', 't2', 't1', 't2'].map((id) =>
					store().write(async (tx) => {
						await tx.lock(id);
						return tx.nextSeq(id);
					}, id),
				),
			);
			expect(seqs).toEqual([1, 1, 2, 2, 3, 3]);
		});
	});
}
