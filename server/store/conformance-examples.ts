import type { DeviceRow, InviteRow } from './people.ts';
import type { ClientRow, HistoryEntry, RecordWrite, Store, TeamRow } from './store.ts';

const AT = '2026-01-01T00:00:00.000Z';

export const aTeam = (): TeamRow => ({
	id: 't1',
	name: 'Acme',
	epoch: 'e1',
	seq: 0,
	horizon: 0,
	createdAt: AT,
});

export const aRecord = (id: string): Omit<RecordWrite, 'seq'> => ({
	collection: 'concept',
	id,
	scope: 'team',
	data: JSON.stringify({ id }),
});

export const CLIENT: ClientRow = {
	teamId: 't1',
	epoch: 'e1',
	clientId: 'c1',
	memberId: 'm1',
	lastMutationId: 0,
};

export const aHistoryEntry = (): HistoryEntry => ({
	uuid: 'u1',
	seq: 1,
	epoch: 'e1',
	clientId: 'c1',
	mutationId: 1,
	memberId: 'm1',
	name: 'concept.suggest',
	args: '{}',
	base: 0,
	changes: '[]',
	verdict: 'rejected',
	code: 'forbidden',
	message: 'No.',
	at: AT,
});

export const aDevice = (): DeviceRow => ({
	id: 'd1',
	teamId: 't1',
	memberId: 'm1',
	name: 'Chrome on Linux',
	tokenHash: 'hash of token',
	createdAt: AT,
	lastSeenAt: AT,
	revokedAt: null,
});

/** For one person, in 2026. */
export const anInvite = (id: string): InviteRow => ({
	id,
	teamId: 't1',
	secretHash: `hash of ${id}`,
	memberId: null,
	side: 'it',
	role: 'member',
	expiresAt: '2026-12-31T00:00:00.000Z',
	maxUses: 1,
	uses: 0,
	createdAt: AT,
	revokedAt: null,
});

/** Writes records of team t1 under one new seq. */
export const writeRecords = (store: Store, ...records: Omit<RecordWrite, 'seq'>[]): Promise<void> =>
	store.write(async (tx) => {
		const seq = await tx.nextSeq('t1');
		await tx.writeRecords(
			't1',
			records.map((record) => ({ ...record, seq })),
		);
	});

/** What the first version kept of concept a, and of a word of concept b. */
export const HISTORY_OF_VERSION_1 = [1, 2]
	.map((seq) => {
		const word = (conceptId: string) => ({ id: 'w', conceptId, text: 'NUL: \u0000' });
		const term = { op: 'put', collection: 'term', id: 'w', scope: 'team' };
		const changes =
			seq === 1
				? [
						{ op: 'put', collection: 'concept', id: 'a', scope: 'team', before: null, after: {} },
						{ ...term, before: null, after: word('b') },
					]
				: [{ ...term, before: word('b'), after: word('b') }];
		return `INSERT INTO history
			(team_id, uuid, seq, epoch, member_id, name, args, base, changes, verdict, at)
			VALUES ('t1', 'u${seq}', ${seq}, 'e1', 'm1', 'x', '{}', 0, '${JSON.stringify(changes)}', 'applied', '${AT}');`;
	})
	.join('\n');

/** The seqs of the history of concept a, and of concept b. */
export const seqsByConcept = (store: Store): Promise<number[][]> =>
	Promise.all(
		['a', 'b'].map(async (id) => {
			const page = { before: undefined, limit: 10 };
			const found = await store.historyOf('t1', { collection: 'concept', id }, page);
			return found.map(({ seq }) => seq);
		}),
	);
