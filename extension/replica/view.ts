import { shownOf, stagingOf } from '@common-ground/shared/exchange/staged.ts';
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
 * own changes at once. Records that this version cannot read are left out, and entries of an import that
 * was not published yet.
 */
export async function getIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
	id: string,
): Promise<RecordOf<C> | undefined> {
	const found = await storedIn(tx, collection, id);
	return found && (await shownIn(tx, collection, [found]))[0];
}

export const allIn = async <C extends Collection>(
	tx: ReadTx,
	collection: C,
): Promise<RecordOf<C>[]> => shownIn(tx, collection, await storedAllIn(tx, collection));

/** `index` is one of the collection's `INDEXES`. */
export const whereIn = async <C extends Collection>(
	tx: ReadTx,
	collection: C,
	index: string,
	value: string,
): Promise<RecordOf<C>[]> =>
	shownIn(tx, collection, await storedWhereIn(tx, collection, index, value));

/** Looks into the imports only where something came by one. */
async function shownIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
	rows: RecordOf<C>[],
): Promise<RecordOf<C>[]> {
	if (collection !== 'concept' && collection !== 'term') return rows;
	const entries = rows as RecordOf<'concept' | 'term'>[];
	if (!entries.some(({ importId }) => importId !== undefined)) return rows;
	return shownOf(entries, await stagingIn(tx)) as RecordOf<C>[];
}

/** Ids of imports that were not published yet. */
export const stagingIn = async (tx: ReadTx): Promise<Set<string>> =>
	stagingOf(await storedAllIn(tx, 'import'));

/** What lies there, also what nobody is shown yet: for the rules, which the server runs on the same. */
export async function storedIn<C extends Collection>(
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

async function storedAllIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
): Promise<RecordOf<C>[]> {
	const [pending, confirmed] = await Promise.all([
		tx.objectStore('overlay').getAll(within(collection)),
		tx.objectStore('records').getAll(within(collection)),
	]);
	return merged(pending, confirmed) as RecordOf<C>[];
}

/** Some of a collection's records; `last` is the id to go on from, undefined at the end. */
export interface Slice<C extends Collection> {
	rows: RecordOf<C>[];
	last: string | undefined;
}

/** At most `most` confirmed records behind the id `after`, in the order of ids, with what is pending among them. */
export async function sliceIn<C extends Collection>(
	tx: ReadTx,
	collection: C,
	after: string,
	most: number,
): Promise<Slice<C>> {
	const end: [string, string[]] = [collection, []];
	const confirmed = await tx
		.objectStore('records')
		.getAll(IDBKeyRange.bound([collection, after], end, true), most);
	const last = confirmed.length < most ? undefined : confirmed.at(-1)?.id;
	const upTo = last === undefined ? end : [collection, last];
	const pending = await tx
		.objectStore('overlay')
		.getAll(IDBKeyRange.bound([collection, after], upTo, true));
	const rows = await shownIn(tx, collection, merged(pending, confirmed) as RecordOf<C>[]);
	return { rows, last };
}

export async function storedWhereIn<C extends Collection>(
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
