import { type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import { INDEX_NAMES, type Replica, type ReplicaSchema, STORES, type WriteTx } from './schema.ts';

/** Raise it whenever a store or an index of `INDEXES` is added; `upgrade` makes what lacks. */
const VERSION = 6;

const opened = new Map<string, Promise<Replica>>();

/**
 * The database of one team, opened once per context. Whoever comes first makes its stores.
 * Steps aside when another context upgrades or the browser closes it: the next call opens anew.
 */
export function openReplica(teamId: string): Promise<Replica> {
	const known = opened.get(teamId);
	if (known) return known;
	const forget = () => opened.delete(teamId);
	const opening = openDB<ReplicaSchema>(`common-ground:${teamId}`, VERSION, {
		upgrade(db, before, _version, tx) {
			if (before === 0) makeStores(db);
			addIndexes(tx.objectStore('records'));
		},
		blocking: (_from, _to, event) => {
			forget();
			(event.target as IDBDatabase).close();
		},
		terminated: forget,
	});
	opened.set(teamId, opening);
	opening.catch(forget);
	return opening;
}

function makeStores(db: Replica): void {
	const records = db.createObjectStore('records', { keyPath: ['collection', 'id'] });
	records.createIndex('unreadable', 'unreadable');
	db.createObjectStore('overlay', { keyPath: ['collection', 'id'] });
	db.createObjectStore('outbox', { keyPath: 'id' });
	db.createObjectStore('log', { keyPath: 'order', autoIncrement: true }).createIndex(
		'acknowledged',
		'acknowledged',
	);
	db.createObjectStore('rejected', { keyPath: 'uuid' });
	db.createObjectStore('meta');
}

function addIndexes(records: Upgrading): void {
	for (const name of INDEX_NAMES)
		if (!records.indexNames.contains(name))
			records.createIndex(name, ['collection', `data.${name}`]);
}

type Upgrading = IDBPObjectStore<
	ReplicaSchema,
	StoreNames<ReplicaSchema>[],
	'records',
	'versionchange'
>;

/**
 * Runs `work` in one transaction over all stores: all of it is kept, or nothing. `work` may await
 * requests of this transaction only; the database commits at the first foreign await. On disk
 * before it resolves, because what people wrote must outlive a power cut.
 */
export async function write<T>(db: Replica, work: (tx: WriteTx) => Promise<T>): Promise<T> {
	const tx = db.transaction([...STORES], 'readwrite', { durability: 'strict' });
	// The failure that counts is the one of `work`; `done` then only repeats it.
	tx.done.catch(() => {});
	try {
		const result = await work(tx);
		await tx.done;
		return result;
	} catch (error) {
		abort(tx);
		throw error;
	}
}

function abort(tx: WriteTx): void {
	try {
		tx.abort();
	} catch {
		// It has ended already.
	}
}
