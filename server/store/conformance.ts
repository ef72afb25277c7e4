import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordSum } from '@common-ground/shared/protocol/checksum.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	aDevice,
	aHistoryEntry,
	anInvite,
	aRecord,
	aTeam,
	CLIENT,
	writeRecords,
} from './conformance-examples.ts';
import { describeGroups } from './conformance-groups.ts';
import { describeHistoryOfRecords } from './conformance-history.ts';
import { describeTokensAndEnds } from './conformance-tokens.ts';
import type { Store, StoredRecord } from './store.ts';

/** What an engine must offer to be tested: the same store again, from what it kept. */
export interface Engine {
	open(): Promise<Store>;
	/** A new store made from what `backup` wrote to a file. */
	openBackup(file: string): Promise<Store>;
	/** Removes everything. */
	dispose(): Promise<void>;
}

const NOTHING = { records: 0, bytes: 0 };

/** Says what every engine behind `Store` must do, and tests it. */
export function describeStore(name: string, engine: () => Promise<Engine>): void {
	describe(`the store on ${name}`, () => {
		let made: Engine;
		let store: Store;
		const reopen = async () => {
			await store.close();
			store = await made.open();
		};

		beforeEach(async () => {
			made = await engine();
			store = await made.open();
			await store.write((tx) => tx.addTeam(aTeam()));
		});
		afterEach(async () => {
			await store.close();
			await made.dispose();
		});

		describe('writing', () => {
			it('keeps what was written, also when it is opened again', async () => {
				await writeRecords(store, aRecord('a'));
				await reopen();
				expect(await store.team('t1')).toEqual({ ...aTeam(), seq: 1 });
				expect(await store.record('t1', { collection: 'concept', id: 'a' })).toMatchObject({
					seq: 1,
					data: '{"id":"a"}',
				});
			});

			it('undoes work that throws, and only that', async () => {
				const failing = store.write(async (tx) => {
					await tx.writeRecords('t1', [{ ...aRecord('lost'), seq: 1 }]);
					throw new Error('no');
				});
				const standing = writeRecords(store, aRecord('kept'));
				await expect(failing).rejects.toThrow('no');
				await standing;
				expect(await store.record('t1', { collection: 'concept', id: 'lost' })).toBeUndefined();
				expect(await store.record('t1', { collection: 'concept', id: 'kept' })).toBeDefined();
			});

			it('gives each of many writers at once a seq of its own, without a gap', async () => {
				const seqs = await Promise.all(
					Array.from({ length: 200 }, () =>
						store.write(async (tx) => {
							await tx.lock('t1');
							return tx.nextSeq('t1');
						}),
					),
				);
				expect(seqs.toSorted((a, b) => a - b)).toEqual(
					Array.from({ length: 200 }, (_, i) => i + 1),
				);
			});

			it('takes no seq for work that was undone', async () => {
				const failing = store.write(async (tx) => {
					await tx.nextSeq('t1');
					throw new Error('no');
				});
				await expect(failing).rejects.toThrow();
				expect(await store.write((tx) => tx.nextSeq('t1'))).toBe(1);
			});

			it('shows a write to others only when it is committed', async () => {
				await store.write(async (tx) => {
					await tx.addTeam({ ...aTeam(), id: 't2' });
					expect(await tx.team('t2')).toBeDefined();
					expect(await store.team('t2')).toBeUndefined();
				});
				expect(await store.team('t2')).toBeDefined();
			});

			it('finishes at its end what it accepted, and accepts nothing afterwards', async () => {
				const accepted = writeRecords(store, aRecord('a'));
				const closed = store.close();
				await expect(writeRecords(store, aRecord('b'))).rejects.toThrow();
				await Promise.all([accepted, closed]);
				store = await made.open();
				expect(await store.record('t1', { collection: 'concept', id: 'a' })).toBeDefined();
			});
		});

		describeGroups(() => store);

		describe('records', () => {
			const term = (id: string, conceptId: string): Omit<StoredRecord, 'seq'> => ({
				...aRecord(id),
				collection: 'term',
				data: JSON.stringify({ id, conceptId }),
			});
			const ofConcept = (value: string, team = 't1') =>
				store.query(team, { collection: 'term', index: 'conceptId', value });

			it('are found by an indexed field, in the order of their ids', async () => {
				await writeRecords(store, term('b', 'c1'), term('a', 'c1'), term('x', 'c2'));
				expect((await ofConcept('c1')).map(({ id }) => id)).toEqual(['a', 'b']);
			});

			it('leave an index when they are changed or deleted', async () => {
				await writeRecords(store, term('a', 'c1'), term('b', 'c1'));
				await writeRecords(store, term('a', 'c2'), { ...term('b', 'c1'), data: null });
				expect(await ofConcept('c1')).toEqual([]);
				expect(await ofConcept('c2')).toHaveLength(1);
			});

			it('of one team are not those of another', async () => {
				await store.write((tx) => tx.addTeam({ ...aTeam(), id: 't2' }));
				await writeRecords(store, term('a', 'c1'));
				expect(await ofConcept('c1', 't2')).toEqual([]);
				expect(await store.record('t2', { collection: 'term', id: 'a' })).toBeUndefined();
			});

			it('are still found, without data, when they are deleted', async () => {
				await writeRecords(store, aRecord('a'));
				await writeRecords(store, { ...aRecord('a'), data: null });
				const found = await store.record('t1', { collection: 'concept', id: 'a' });
				expect(found).toMatchObject({ data: null, seq: 2 });
			});

			it('keep their text to the byte', async () => {
				const data = JSON.stringify({ id: 'a', text: 'é 😀 \u0000 " \\ <img src=x onerror=…>' });
				await writeRecords(store, { ...aRecord('a'), data });
				expect((await store.record('t1', { collection: 'concept', id: 'a' }))?.data).toBe(data);
			});

			it('cannot be asked for by a field that is not indexed', async () => {
				const asked = store.query('t1', { collection: 'concept', index: 'status', value: 'x' });
				await expect(asked).rejects.toThrow('concept.status');
			});
		});

		describe('what only the server keeps', () => {
			const key = (id: string) => ({ collection: 'concept' as const, id });

			it('is when each field was last changed, beside the record, and not sent', async () => {
				await writeRecords(store, { ...aRecord('a'), clocks: '{"example":1}' }, aRecord('b'));
				expect(await store.record('t1', key('a'))).toMatchObject({ clocks: '{"example":1}' });
				expect(await store.record('t1', key('b'))).toMatchObject({ clocks: null });
				await writeRecords(store, aRecord('a'));
				expect(await store.records('t1', [key('a'), key('none')])).toMatchObject([
					{ id: 'a', clocks: null, seq: 2 },
				]);
			});

			it('is what each scope sums up to, however often its records change', async () => {
				const own = { ...aRecord('own'), scope: 'member:m1' as const };
				await writeRecords(store, aRecord('a'), aRecord('b'), own);
				await writeRecords(store, { ...aRecord('a'), data: '{"id":"a","n":1}' });
				await writeRecords(store, { ...aRecord('b'), data: null }, { ...own, data: null });
				const sum = recordSum({ ...aRecord('a'), seq: 2, data: '{"id":"a","n":1}' });
				expect(await store.scope('t1', 'team')).toEqual({ scope: 'team', seq: 3, sum, records: 1 });
				expect(await store.scope('t1', 'member:m1')).toMatchObject({ sum: 0, records: 0 });
				expect(await store.scope('t1', 'side:it')).toBeUndefined();
			});

			it('counts once what one piece of work writes twice', async () => {
				await store.write(async (tx) => {
					await tx.writeRecords('t1', [
						{ ...aRecord('a'), seq: 1 },
						{ ...aRecord('a'), seq: 1, data: '{}' },
					]);
				});
				const sum = recordSum({ ...aRecord('a'), seq: 1, data: '{}' });
				expect(await store.scope('t1', 'team')).toMatchObject({ sum, records: 1 });
			});

			it('goes with work that is undone', async () => {
				const failing = store.write(async (tx) => {
					await tx.writeRecords('t1', [{ ...aRecord('a'), seq: 1 }]);
					throw new Error('no');
				});
				await expect(failing).rejects.toThrow('no');
				expect(await store.scope('t1', 'team')).toBeUndefined();
			});
		});

		describe('deletes', () => {
			const dead = (id: string, at: string) => ({ ...aRecord(id), data: null, at });
			const before = async (at: string) =>
				(await store.tombstones('t1', at, 10)).map(({ id }) => id);

			it('are remembered with when, the oldest first', async () => {
				await writeRecords(store, aRecord('alive'), dead('b', '2026-03-01'));
				await writeRecords(store, dead('a', '2026-02-01'));
				expect(await before('2026-02-15')).toEqual(['a']);
				expect(await before('2026-04-01')).toEqual(['a', 'b']);
			});

			it('that are forgotten leave nothing but the horizon', async () => {
				await writeRecords(store, aRecord('alive'));
				await writeRecords(store, dead('a', '2026-02-01'));
				await writeRecords(store, aRecord('later'));
				const [tombstone] = await store.tombstones('t1', '2027', 1);
				await store.write((tx) => tx.forget('t1', tombstone as StoredRecord));
				expect(await store.record('t1', { collection: 'concept', id: 'a' })).toBeUndefined();
				expect(await store.team('t1')).toMatchObject({ horizon: 2, seq: 3 });
				expect(await before('2027')).toEqual([]);
			});

			it('of a record that is there again are none', async () => {
				await writeRecords(store, dead('a', '2026-02-01'));
				const [tombstone] = await store.tombstones('t1', '2027', 1);
				await writeRecords(store, aRecord('a'));
				expect(await before('2027')).toEqual([]);
				await store.write((tx) => tx.forget('t1', tombstone as StoredRecord));
				expect((await store.record('t1', { collection: 'concept', id: 'a' }))?.data).not.toBeNull();
			});
		});

		describe('history', () => {
			it('holds a uuid once in a team', async () => {
				await store.write((tx) => tx.addTeam({ ...aTeam(), id: 't2' }));
				await store.write((tx) => tx.addHistory('t1', aHistoryEntry()));
				await store.write((tx) => tx.addHistory('t2', aHistoryEntry()));
				const again = store.write((tx) => tx.addHistory('t1', aHistoryEntry()));
				await expect(again).rejects.toThrow();
				expect(await store.history('t1', aHistoryEntry().uuid)).toEqual(aHistoryEntry());
			});

			it('knows how far it is that of an epoch', async () => {
				const entry = (seq: number, epoch: string) => ({
					...{ ...aHistoryEntry(), seq, epoch },
					uuid: `${epoch} ${seq}`,
				});
				await store.write(async (tx) => {
					await tx.addTeam({ ...aTeam(), id: 't2' });
					await tx.addHistory('t1', entry(3, 'e1'));
					await tx.addHistory('t1', entry(2, 'e1'));
					await tx.addHistory('t1', entry(4, 'e2'));
					await tx.addHistory('t2', entry(9, 'e1'));
				});
				expect(await store.lastSeqOf('t1', 'e1')).toBe(3);
				expect(await store.lastSeqOf('t1', 'e3')).toBe(0);
			});

			it('remembers how far each client has come, by epoch', async () => {
				await store.write((tx) => tx.saveClient({ ...CLIENT, lastMutationId: 3 }, NOTHING));
				await store.write((tx) => tx.saveClient({ ...CLIENT, lastMutationId: 4 }, NOTHING));
				expect(await store.client('t1', 'e1', CLIENT.clientId)).toMatchObject({
					lastMutationId: 4,
				});
				expect(await store.client('t1', 'e2', CLIENT.clientId)).toBeUndefined();
			});

			it('sums up what each member wrote, by whichever client', async () => {
				const written = { records: 2, bytes: 300 };
				await store.write(async (tx) => {
					await tx.saveClient(CLIENT, written);
					await tx.saveClient(CLIENT, written);
					await tx.saveClient({ ...CLIENT, clientId: 'c2', epoch: 'e2' }, written);
					await tx.saveClient({ ...CLIENT, clientId: 'c3', memberId: 'm2' }, written);
				});
				expect(await store.usage('t2')).toEqual([]);
				expect(await store.usage('t1')).toEqual(
					expect.arrayContaining([
						{ memberId: 'm1', records: 6, bytes: 900 },
						{ memberId: 'm2', records: 2, bytes: 300 },
					]),
				);
			});
		});

		describeHistoryOfRecords(() => ({ store, made }));

		describeTokensAndEnds(() => ({ store }));

		describe('people', () => {
			it('are found by the hash of a token, and no more listed once revoked', async () => {
				await store.write((tx) => tx.addDevice(aDevice()));
				expect(await store.deviceByToken(aDevice().tokenHash)).toEqual(aDevice());
				expect(await store.devices('t1')).toHaveLength(1);
				const at = '2026-01-02T00:00:00.000Z';
				expect(await store.write((tx) => tx.revokeDevice('d1', at))).toBe(true);
				expect(await store.write((tx) => tx.revokeDevice('d1', at))).toBe(false);
				expect(await store.devices('t1')).toEqual([]);
				expect((await store.device('d1'))?.revokedAt).toBe(at);
				expect(await store.revokedSince(at)).toEqual(['d1']);
				expect(await store.revokedSince('2026-01-03')).toEqual([]);
			});

			it('are seen again', async () => {
				await store.write((tx) => tx.addDevice(aDevice()));
				await store.write((tx) => tx.touchDevice('d1', '2026-05-05T00:00:00.000Z'));
				expect((await store.device('d1'))?.lastSeenAt).toBe('2026-05-05T00:00:00.000Z');
			});

			it('come by invites that end: by use, by time, by revocation', async () => {
				const open = async (at = '2026-01-01') =>
					(await store.openInvites('t1', at)).map(({ id }) => id);
				await store.write(async (tx) => {
					for (const id of ['used', 'late', 'revoked', 'open']) await tx.addInvite(anInvite(id));
				});
				await store.write((tx) => tx.countInviteUse('used'));
				await store.write((tx) => tx.revokeInvite('revoked', '2026-01-01'));
				expect(await open()).toEqual(['late', 'open']);
				expect(await open('2027-01-01')).toEqual([]);
				expect(await store.inviteBySecret('hash of used')).toMatchObject({ uses: 1 });
			});

			it('have links for devices of their own', async () => {
				const link = { ...anInvite('i1'), memberId: 'm1' };
				await store.write((tx) => tx.addInvite(link));
				expect(await store.inviteBySecret(link.secretHash)).toEqual(link);
			});

			it('cannot use an invite more often than it allows', async () => {
				await store.write((tx) => tx.addInvite(anInvite('i1')));
				await store.write((tx) => tx.countInviteUse('i1'));
				await expect(store.write((tx) => tx.countInviteUse('i1'))).rejects.toThrow();
			});
		});

		describe('changes', () => {
			const since = (after: number, limit: number, scopes: StoredRecord['scope'][] = ['team']) =>
				store.changes({
					...{ teamId: 't1', memberId: 'm1', scopes, after, limit },
					clientId: CLIENT.clientId,
				});
			const ids = (page: { records: StoredRecord[] } | undefined) =>
				page?.records.map(({ id }) => id);

			it('come in order, deletes among them, and end at the team’s seq', async () => {
				await writeRecords(store, aRecord('a'));
				await writeRecords(store, aRecord('b'));
				await writeRecords(store, { ...aRecord('a'), data: null });
				const page = await since(0, 10);
				expect(ids(page)).toEqual(['b', 'a']);
				expect(page).toMatchObject({ upTo: 3, more: false, team: { epoch: 'e1', seq: 3 } });
				expect(page?.records[1]?.data).toBeNull();
			});

			it('are paged, but never inside one seq', async () => {
				await writeRecords(store, aRecord('a1'), aRecord('a2'));
				await writeRecords(store, aRecord('b1'), aRecord('b2'));
				const first = await since(0, 3);
				expect(ids(first)).toEqual(['a1', 'a2']);
				expect(first).toMatchObject({ upTo: 1, more: true });
				expect(ids(await since(1, 3))).toEqual(['b1', 'b2']);
			});

			it('of one seq come whole, even if they are more than a page', async () => {
				await writeRecords(store, aRecord('a'), aRecord('b'), aRecord('c'));
				await writeRecords(store, aRecord('d'));
				const page = await since(0, 2);
				expect(ids(page)).toEqual(['a', 'b', 'c']);
				expect(page).toMatchObject({ upTo: 1, more: true });
			});

			it('are only those of the scopes asked for, while the cursor passes the others', async () => {
				await writeRecords(store, aRecord('all'));
				await writeRecords(store, { ...aRecord('side'), scope: 'side:it' });
				await writeRecords(store, { ...aRecord('own'), scope: 'member:m2' });
				const page = await since(0, 10, ['team', 'side:it', 'member:m1']);
				expect(ids(page)).toEqual(['all', 'side']);
				expect(page?.upTo).toBe(3);
			});

			describe('of whoever moves to another scope', () => {
				const it1 = { ...aRecord('it1'), scope: 'side:it' as const };
				const mk1 = { ...aRecord('mk1'), scope: 'side:marketing' as const };
				/** At seq 3 m1 goes from IT to Marketing; of each scope a record is older, one is newer. */
				const move = async () => {
					await writeRecords(store, it1, mk1);
					await writeRecords(store, aRecord('a'));
					await store.write(async (tx) => {
						const seq = await tx.nextSeq('t1');
						await tx.grant('t1', { memberId: 'm1', scope: 'side:it', seq, held: false });
						await tx.grant('t1', { memberId: 'm1', scope: 'side:marketing', seq, held: true });
					});
					await writeRecords(store, { ...it1, id: 'it2' }, { ...mk1, id: 'mk2' });
				};
				const told = (page: { records: StoredRecord[] } | undefined) =>
					page?.records.map(({ id, seq, data }) => [id, seq, data !== null]);

				it('bring all of the new one, and take all of the old one', async () => {
					await move();
					const page = await since(2, 10, ['team', 'side:marketing', 'member:m1']);
					expect(told(page)).toEqual([
						['it1', 3, false],
						['it2', 3, false],
						['mk1', 1, true],
						['mk2', 4, true],
					]);
					expect(Object.keys(page?.sums ?? {})).toEqual(['team', 'side:marketing', 'member:m1']);
				});

				it('are the same when it was looked up a moment before who they are', async () => {
					await move();
					const page = await since(2, 10, ['team', 'side:it', 'member:m1']);
					expect(page?.records.map(({ id }) => id)).toEqual(['it1', 'it2', 'mk1', 'mk2']);
					expect(Object.keys(page?.sums ?? {}).toSorted()).toEqual([
						...['member:m1', 'side:marketing', 'team'],
					]);
				});

				it('are paged like others', async () => {
					await move();
					const scopes = ['team', 'side:marketing', 'member:m1'] as const;
					const first = await since(0, 2, [...scopes]);
					expect(first).toMatchObject({ upTo: 2, more: true });
					const second = await since(2, 2, [...scopes]);
					expect(second).toMatchObject({ upTo: 3, more: true });
					expect(told(second)).toEqual([
						['it1', 3, false],
						['it2', 3, false],
						['mk1', 1, true],
					]);
					expect(told(await since(3, 2, [...scopes]))).toEqual([['mk2', 4, true]]);
				});

				it('are nobody else’s', async () => {
					await move();
					const query = { teamId: 't1', memberId: 'm2', scopes: ['team', 'side:it'] as const };
					const page = await store.changes({ ...query, after: 0, limit: 10, clientId: '' });
					expect(page?.records.map(({ id }) => id)).toEqual(['it1', 'a', 'it2']);
				});
			});

			it('say which of the client’s mutations are among them so far', async () => {
				for (const [id, mutationId] of [
					['a', 1],
					['b', 2],
					['c', 3],
				] as const)
					await store.write(async (tx) => {
						const seq = await tx.nextSeq('t1');
						await tx.writeRecords('t1', [{ ...aRecord(id), seq }]);
						await tx.addHistory('t1', { ...aHistoryEntry(), uuid: id, seq, mutationId });
						await tx.saveClient({ ...CLIENT, lastMutationId: mutationId }, NOTHING);
					});
				expect(await since(0, 1)).toMatchObject({ upTo: 1, lastMutationId: 1 });
				expect(await since(0, 2)).toMatchObject({ upTo: 2, lastMutationId: 2 });
				expect(await since(0, 3)).toMatchObject({ upTo: 3, lastMutationId: 3, more: false });
			});

			it('are none of a team that is not there', async () => {
				const nobody = { memberId: '', scopes: [], clientId: '' };
				const query = { teamId: 'no', after: 0, limit: 1, ...nobody };
				expect(await store.changes(query)).toBeUndefined();
				expect(await store.snapshot('no', 'team')).toBeUndefined();
			});
		});

		describe('a snapshot', () => {
			const take = async () => {
				const snapshot = await store.snapshot('t1', 'team');
				if (!snapshot) throw new Error('no snapshot');
				return snapshot;
			};
			const idsOf = async (snapshot: Awaited<ReturnType<typeof take>>) => {
				const all: string[] = [];
				for await (const page of snapshot.pages()) all.push(...page.map(({ id }) => id));
				return all;
			};

			it('holds every record of the scope that is not deleted', async () => {
				await writeRecords(store, aRecord('a'), { ...aRecord('b'), scope: 'side:it' });
				await writeRecords(store, { ...aRecord('c'), scope: 'member:m1' }, aRecord('d'));
				await writeRecords(store, { ...aRecord('d'), data: null });
				const snapshot = await take();
				expect(snapshot).toMatchObject({ scope: { records: 1 }, team: { seq: 3 } });
				expect(await idsOf(snapshot)).toEqual(['a']);
				await snapshot.close();
			});

			it('shows one moment, however long it is read', async () => {
				const many = Array.from({ length: 1_200 }, (_, n) => aRecord(`r${n}`));
				await writeRecords(store, ...many);
				const snapshot = await take();
				await writeRecords(store, aRecord('later'), { ...aRecord('r1199'), data: null });
				const found = await idsOf(snapshot);
				expect(found).toHaveLength(snapshot.scope.records);
				expect(found).toContain('r1199');
				expect(found).not.toContain('later');
				await snapshot.close();
			});

			it('that nobody finished reading does not outlive the store', async () => {
				await take();
				await expect(store.close()).resolves.toBeUndefined();
				store = await made.open();
			});
		});

		describe('a backup', () => {
			let folder: string;
			let file: string;
			beforeEach(async () => {
				folder = await mkdtemp(join(tmpdir(), 'common-ground-backup-'));
				file = join(folder, 'copy');
			});
			afterEach(() => rm(folder, { recursive: true }));

			it('is taken while the store is written to, and never over a file', async () => {
				await writeRecords(store, aRecord('before'));
				await Promise.all([store.backup(file), writeRecords(store, aRecord('meanwhile'))]);
				const copy = await made.openBackup(file);
				expect(await copy.record('t1', { collection: 'concept', id: 'before' })).toBeDefined();
				await copy.close();
				await expect(store.backup(file)).rejects.toThrow();
			});

			it('begins a new epoch each time that it is restored, and then keeps it', async () => {
				await store.backup(file);
				const epochs = new Set([(await store.team('t1'))?.epoch]);
				for (let time = 0; time < 2; time++) {
					const copy = await made.openBackup(file);
					epochs.add((await copy.team('t1'))?.epoch);
					await copy.close();
				}
				expect(epochs.size).toBe(3);
				await reopen();
				expect((await store.team('t1'))?.epoch).toBe('e1');
			});

			it('lets nobody in by an invite that may have been used since', async () => {
				await store.write((tx) => tx.addInvite(anInvite('i1')));
				await store.backup(file);
				const copy = await made.openBackup(file);
				expect(await copy.openInvites('t1', '2026-01-01')).toEqual([]);
				await copy.close();
				expect(await store.openInvites('t1', '2026-01-01')).toHaveLength(1);
			});
		});
	});
}
