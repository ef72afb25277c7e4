import type { Collection, RecordOf } from '@common-ground/shared/model/records.ts';
import type { OverlayRow, ReadTx, RecordRow, Replica } from './schema.ts';

/** Keys of all rows of one collection; an array sorts behind every string. */
const within = (collection: string): IDBKeyRange =>
	IDBKeyRange.bound([collection], [collection, []]);

/** A transaction for one read; it ends with it. */
export function reading(db: Replica): ReadTx {
	const tx = db.transaction(['records', 'overlay']);
	// The read itself tells of a failure.
	tx.done.catch(() => {});
	return tx as ReadTx;
}

/**
 * Reads inside one transaction: what is pending over what is confirmed, so that people see their
 * own changes at once. Records that this version cannot read are left out.
 */
export async function getIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
	id: string,
): Promise<RecordOf<C> | undefined> {
	const key: [string, string] = [collection, id];
	const [pending, confirmed] = await Promise.all([
		tx.objectStore('overlay').get(key),
		tx.objectStore('records').get(key),
	]);
	return (pending ? overlaid(pending) : shown(confirmed)) as RecordOf<C> | undefined;
}

export async function allIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
): Promise<RecordOf<C>[]> {
	const [pending, confirmed] = await Promise.all([
		tx.objectStore('overlay').getAll(within(collection)),
		tx.objectStore('records').getAll(within(collection)),
	]);
	return merged(pending, confirmed) as RecordOf<C>[];
}

/** `index` is one of the collection's `INDEXES`. */
export async function whereIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
	index: string,
	value: string,
): Promise<RecordOf<C>[]> {
	const records = tx.objectStore('records');
	const [pending, confirmed] = await Promise.all([
		tx.objectStore('overlay').getAll(within(collection)),
		records.index(index as (typeof records.indexNames)[number]).getAll([collection, value]),
	]);
	return merged(pending, confirmed).filter(
		(data) => (data as Record<string, unknown>)[index] === value,
	) as RecordOf<C>[];
}

const overlaid = (row: OverlayRow): unknown => (row.op === 'put' ? row.data : undefined);
const shown = (row: RecordRow | undefined): unknown => (row?.unreadable ? undefined : row?.data);

function merged(pending: OverlayRow[], confirmed: RecordRow[]): unknown[] {
	const hidden = new Set(pending.map((row) => row.id));
	const kept = confirmed.filter((row) => !hidden.has(row.id)).map(shown);
	return [...kept, ...pending.map(overlaid)].filter((data) => data !== undefined);
}
