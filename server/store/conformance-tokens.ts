import { describe, expect, it } from 'vitest';
import {
	aDevice,
	aHistoryEntry,
	anInvite,
	aRecord,
	aTeam,
	CLIENT,
} from './conformance-examples.ts';
import type { TokenRow } from './people.ts';
import type { Store } from './store.ts';
import { ABOUT_A_TEAM, TABLES } from './tables.ts';

const AT = '2026-01-02T00:00:00.000Z';

const aToken = (id = 'k1'): TokenRow => ({
	...{ id, teamId: 't1', memberId: 'm1', name: 'Nightly export', tokenHash: `hash of ${id}` },
	...{ scopes: 'glossary:read', createdAt: AT, expiresAt: '2026-12-31T00:00:00.000Z' },
	...{ lastUsedAt: null, revokedAt: null },
});

/** What must hold of tokens, and of teams that are deleted. */
export function describeTokensAndEnds(engine: () => { store: Store }): void {
	describe('personal access tokens', () => {
		it('are found by their hash, used, and no more listed once revoked', async () => {
			const { store } = engine();
			await store.write((tx) => tx.addToken(aToken()));
			expect(await store.tokenByHash(aToken().tokenHash)).toEqual(aToken());
			expect(await store.tokens('t2')).toEqual([]);
			await store.write((tx) => tx.touchToken('k1', AT));
			expect(await store.tokens('t1')).toEqual([{ ...aToken(), lastUsedAt: AT }]);
			expect(await store.write((tx) => tx.revokeToken('k1', AT))).toBe(true);
			expect(await store.write((tx) => tx.revokeToken('k1', AT))).toBe(false);
			expect(await store.tokens('t1')).toEqual([]);
			expect((await store.tokenByHash(aToken().tokenHash))?.revokedAt).toBe(AT);
		});
	});

	describe('a team that is deleted', () => {
		/** Something of team t1 in every table that can hold any. */
		const fill = (teamId: string) =>
			engine().store.write(async (tx) => {
				const seq = await tx.nextSeq(teamId);
				const term = JSON.stringify({ id: 'w', conceptId: 'a' });
				await tx.writeRecords(teamId, [
					{ ...aRecord('a'), seq },
					{ ...aRecord('w'), collection: 'term', data: term, seq },
				]);
				await tx.grant(teamId, { memberId: 'm1', scope: 'side:it', seq, held: true });
				const about = { collection: 'concept', id: 'a' } as const;
				await tx.addHistory(teamId, { ...aHistoryEntry(), seq }, [about]);
				await tx.saveClient({ ...CLIENT, teamId }, { records: 1, bytes: 1 });
				const own = { id: `of ${teamId}`, teamId };
				await tx.addDevice({ ...aDevice(), ...own, tokenHash: `device of ${teamId}` });
				await tx.addInvite({ ...anInvite('i'), ...own, secretHash: `invite of ${teamId}` });
				await tx.addToken({ ...aToken(), ...own, tokenHash: `token of ${teamId}` });
			});
		const rowsOf = (teamId: string) =>
			engine().store.whole(async (rows) => {
				const found: string[] = [];
				for (const table of TABLES)
					for await (const page of rows(table))
						for (const row of page)
							if (row[table.columns.indexOf(table.name === 'teams' ? 'id' : 'team_id')] === teamId)
								found.push(table.name);
				return new Set(found);
			});

		it('leaves nothing, and nothing of another is touched', async () => {
			const { store } = engine();
			await store.write((tx) => tx.addTeam({ ...aTeam(), id: 't2' }));
			await fill('t1');
			await fill('t2');
			const all = new Set(['teams', ...ABOUT_A_TEAM]);
			expect(await rowsOf('t1')).toEqual(all);
			await store.write((tx) => tx.deleteTeam('t1', AT));
			expect(await rowsOf('t1')).toEqual(new Set());
			expect(await rowsOf('t2')).toEqual(all);
			const words = { collection: 'term', index: 'conceptId', value: 'a' } as const;
			expect(await store.query('t1', words)).toEqual([]);
			expect(await store.query('t2', words)).toHaveLength(1);
		});

		it('is remembered for a while to have had its devices, but not its tokens or those signed out', async () => {
			const { store } = engine();
			await fill('t1');
			await store.write(async (tx) => {
				await tx.addDevice({ ...aDevice(), id: 'out', tokenHash: 'signed out' });
				await tx.revokeDevice('out', AT);
				await tx.deleteTeam('t1', AT);
			});
			expect(await store.isOfDeletedTeam('device of t1')).toBe(true);
			expect(await store.isOfDeletedTeam('token of t1')).toBe(false);
			expect(await store.isOfDeletedTeam('signed out')).toBe(false);
			await store.write((tx) => tx.forgetDeletedTeams(AT));
			expect(await store.isOfDeletedTeam('device of t1')).toBe(true);
			await store.write((tx) => tx.forgetDeletedTeams('2026-02-01'));
			expect(await store.isOfDeletedTeam('device of t1')).toBe(false);
		});
	});
}
