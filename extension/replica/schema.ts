import type { Member } from '@common-ground/shared/model/member.ts';
import { INDEXES } from '@common-ground/shared/model/records.ts';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/** A confirmed record as it was received; `data` may be of a newer version than this extension. */
export interface RecordRow {
	collection: string;
	id: string;
	scope: string;
	seq: number;
	data: unknown;
	/** Set when `data` does not fit the collection's schema: kept, never shown. 1, because it is an index. */
	unreadable?: 1;
}

/** What a pending change does to a record, on top of what is confirmed. */
export type OverlayRow =
	| { collection: string; id: string; op: 'put'; data: unknown }
	| { collection: string; id: string; op: 'delete' };

/** A change on its way to the server. `id` counts from 1 per client and epoch. */
export interface OutboxRow {
	id: number;
	uuid: string;
	name: string;
	args: unknown;
	/** The seq of the replica when the change was made. */
	base: number;
	/** The epoch in which `base` counts, where the server was restored since. */
	baseEpoch?: string;
	/** When it was made, ISO 8601, for people to read. */
	at: string;
	/** The server took it; it stays until a pull contains its effect, so that nothing flickers back. */
	settled?: true;
}

/** A change that the server holds, kept for a while in case the server is restored from a backup. */
export interface LogRow extends Omit<OutboxRow, 'settled'> {
	/** Order of acknowledgement; given by the database. */
	order?: number;
	/** Milliseconds since the epoch, by this device's clock. */
	acknowledged: number;
}

interface RejectedRow {
	uuid: string;
	name: string;
	args: unknown;
	code: string;
	message: string;
	at: string;
}

/** Who and where this replica is. One row, so that it is always of one piece. */
export interface Standing {
	kind: 'local' | 'joined';
	/** As the server said at the join; the member's record, once it is here, counts more. */
	me: Pick<Member, 'id' | 'name' | 'side' | 'role'>;
	clientId: string;
	/** Empty in a local team. */
	epoch: string;
	/** null until the first snapshot is here. */
	seq: number | null;
	nextMutationId: number;
	/** What the confirmed records of each scope sum up to; absent until they were summed up once. */
	sums?: Sums;
	/** Milliseconds since the epoch when all was last fetched anew because a sum was wrong. */
	healedAt?: number;
}

/** By scope. One that holds nothing sums up to 0 or has no entry. */
export type Sums = Record<string, number>;

/** How the last talk with the server went. Kept, because the worker ends after 30 idle seconds. */
export interface Contact {
	/** `full`: it takes no changes, because its disk is full; it can be read. */
	state: 'never' | 'reachable' | 'unreachable' | 'full' | 'refused';
	/** ISO time since when `state` holds; of the last contact while reachable. */
	since: string;
	/** The server's words when it refused. */
	refusal: string;
	/** Failures in a row. */
	failures: number;
	/** Milliseconds since the epoch before which nothing is tried again. */
	notBefore: number;
	/** The wait was asked for by the server, so that not even the member's click cuts it short. */
	asked: boolean;
}

export interface ReplicaSchema extends DBSchema {
	records: {
		key: [string, string];
		value: RecordRow;
		indexes: { unreadable: number } & Record<IndexName, [string, string]>;
	};
	overlay: { key: [string, string]; value: OverlayRow };
	outbox: { key: number; value: OutboxRow };
	log: { key: number; value: LogRow; indexes: { acknowledged: number } };
	rejected: { key: string; value: RejectedRow };
	meta: { key: string; value: Standing | Contact };
}

type IndexName = (typeof INDEXES)[keyof typeof INDEXES][number];
/** Fields with an index of their own; a row is found by [collection, value]. */
export const INDEX_NAMES: readonly IndexName[] = [...new Set(Object.values(INDEXES).flat())];

export const STORES = ['records', 'overlay', 'outbox', 'log', 'rejected', 'meta'] as const;
type StoreName = (typeof STORES)[number];
export type Replica = IDBPDatabase<ReplicaSchema>;
export type WriteTx = IDBPTransaction<ReplicaSchema, StoreName[], 'readwrite'>;
/** Any transaction that sees confirmed records and overlay. */
export type ReadTx = Pick<
	IDBPTransaction<ReplicaSchema, StoreName[], IDBTransactionMode>,
	'objectStore'
>;
