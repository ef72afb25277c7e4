import { verify } from '@common-ground/server/ops/verify.ts';
import type { Store, StoredRecord } from '@common-ground/server/store/store.ts';
import { type Row, TABLES, type Table } from '@common-ground/server/store/tables.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { OutboxRow, RecordRow } from '../../extension/replica/schema.ts';
import type { Device } from './device.ts';
import type { Ledger, Made } from './ledger.ts';

/** One line of the server's history. */
export interface Entry {
	uuid: string;
	seq: number;
	epoch: string;
	/** Null for what the server did itself. */
	clientId: string | null;
	memberId: string;
	name: string;
	args: unknown;
	base: number;
	verdict: 'applied' | 'merged' | 'rejected';
	changes: readonly EntryChange[];
}

export interface EntryChange {
	op: 'put' | 'delete';
	collection: string;
	id: string;
	before: unknown;
	after: unknown;
}

/** What a device holds. */
export interface Holding {
	device: string;
	clientId: string;
	/** What its member may see. */
	scopes: readonly string[];
	records: readonly Pick<RecordRow, 'collection' | 'id' | 'scope' | 'seq' | 'data'>[];
	outbox: readonly OutboxRow[];
	/** How many records look otherwise than confirmed. */
	overlaid: number;
	/** Uuids of what its member was told to be refused. */
	rejected: readonly string[];
	/** Its copy was not the server's, and it noticed. */
	drifted: boolean;
}

/** Everything that can be known when all is quiet; what the invariants are about. */
export interface Facts {
	/** In the order in which they were taken. */
	history: readonly Entry[];
	/** All but deleted ones. */
	records: readonly (StoredRecord & { data: string })[];
	/** Up to this seq deletes may be forgotten. */
	horizon: number;
	/** What `verify` says of the database; nothing where it was not asked. */
	faults: readonly string[];
	holdings: readonly Holding[];
	made: readonly Made[];
	acknowledged: ReadonlySet<string>;
	mended: ReadonlySet<string>;
	/** Was a change acknowledged so long ago that its device let go of it? */
	wasLetGo(uuid: string): boolean;
}

export async function gather(
	store: Store,
	teamId: string,
	devices: readonly Device[],
	ledger: Ledger,
): Promise<Facts> {
	const { records, history } = await ofTeam(store, teamId);
	const holdings = await Promise.all(devices.map(holdingOf));
	return {
		history: history.map(entryOf),
		records: records
			.filter(({ data }) => data !== null)
			.map(({ collection, id, scope, seq, data }) => ({
				...({ collection, id, scope } as Pick<StoredRecord, 'collection' | 'id' | 'scope'>),
				...{ seq: Number(seq), data: String(data) },
			})),
		horizon: (await store.team(teamId))?.horizon ?? 0,
		faults: (await verify(store)).faults,
		holdings,
		made: [...ledger.made.values()],
		acknowledged: ledger.acknowledged,
		mended: ledger.mended,
		wasLetGo: (uuid) => ledger.wasLetGo(uuid),
	};
}

type Named = Record<string, Row[number] | undefined>;

const READ = ['records', 'history'] as const;

/** Rows of one moment, by table. */
async function ofTeam(
	store: Store,
	teamId: string,
): Promise<Record<(typeof READ)[number], Named[]>> {
	const found: Record<(typeof READ)[number], Named[]> = { records: [], history: [] };
	await store.whole(async (rows) => {
		for (const name of READ)
			for (const table of TABLES.filter((one) => one.name === name))
				for await (const page of rows(table))
					found[name].push(...page.map((row) => named(table, row)));
	});
	for (const name of READ) found[name] = found[name].filter(({ team_id: id }) => id === teamId);
	return found;
}

const named = ({ columns }: Table, row: Row): Named =>
	Object.fromEntries(columns.map((column, n) => [column, row[n]]));

const entryOf = (row: Named): Entry => ({
	...{ uuid: String(row.uuid), seq: Number(row.seq), epoch: String(row.epoch) },
	clientId: row.client_id === null ? null : String(row.client_id),
	...{ memberId: String(row.member_id), name: String(row.name), base: Number(row.base) },
	args: JSON.parse(String(row.args)),
	verdict: row.verdict as Entry['verdict'],
	changes: JSON.parse(String(row.changes)) as EntryChange[],
});

async function holdingOf(device: Device): Promise<Holding> {
	const { db } = device.team;
	const { clientId, me, healedAt } = await device.replica.standingOf(db);
	const records = await db.getAll('records');
	const own = records.find(({ collection, id }) => collection === 'member' && id === me.id);
	const { side } = (own?.data ?? me) as typeof me;
	return {
		device: device.name,
		...{ clientId, records, scopes: ['team', `side:${side}`, `member:${me.id}`] },
		outbox: await db.getAll('outbox'),
		overlaid: await db.count('overlay'),
		rejected: (await db.getAll('rejected')).map(({ uuid }) => uuid),
		drifted: healedAt !== undefined,
	};
}

export const recordKey = ({ collection, id }: { collection: string; id: string }): string =>
	`${collection}/${id}`;

/** Those that have a place in a list. */
export const activePriorities = (records: Facts['records']): Priority[] =>
	records
		.filter(({ collection }) => collection === 'priority')
		.map(({ data }) => JSON.parse(data) as Priority)
		.filter(({ state }) => state === 'active');
