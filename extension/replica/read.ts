import type { Collection, INDEXES, RecordOf } from '@common-ground/shared/model/records.ts';
import { currentTeamId } from './device.ts';
import { openReplica } from './open.ts';
import type { ReadTx } from './schema.ts';
import { allIn, getIn, reading, type Slice, sliceIn, whereIn } from './view.ts';

type Indexed = keyof typeof INDEXES;

/**
 * Reads of the current team for the background and for extension pages, which open the database
 * themselves. Read again when `changes.ts` tells of the collection. Never for content scripts:
 * there the same call would open a database of the page.
 */
export async function get<C extends Collection>(
	collection: C,
	id: string,
): Promise<RecordOf<C> | undefined> {
	return getIn(await current(), collection, id);
}

/** All records of a collection, in the order of their ids; pending new ones last. */
export async function all<C extends Collection>(collection: C): Promise<RecordOf<C>[]> {
	return allIn(await current(), collection);
}

/** Records in a slice: few enough that taking them in is no pause that anybody feels. */
const SLICE = 2_000;

/**
 * All records of a collection, slice by slice in the order of their ids. Each slice is a read of its
 * own: what changes meanwhile is told by `changes.ts`, as ever.
 */
export async function* slices<C extends Collection>(collection: C): AsyncGenerator<RecordOf<C>[]> {
	const db = await openReplica(await currentTeamId());
	for (let after: string | undefined = ''; after !== undefined; ) {
		const slice: Slice<C> = await sliceIn(reading(db), collection, after, SLICE);
		yield slice.rows;
		after = slice.last;
	}
}

/** Those of these records that there are, by id, in one read. */
export async function several<C extends Collection>(
	collection: C,
	ids: Iterable<string>,
): Promise<Map<string, RecordOf<C>>> {
	const tx = await current();
	const read = await Promise.all(
		[...ids].map(async (id) => [id, await getIn(tx, collection, id)] as const),
	);
	return new Map(read.filter((pair): pair is [string, RecordOf<C>] => pair[1] !== undefined));
}

/** The records whose `index` field equals `value`. */
export async function where<C extends Indexed>(
	collection: C,
	index: (typeof INDEXES)[C][number],
	value: string,
): Promise<RecordOf<C>[]> {
	return whereIn(await current(), collection, index, value);
}

/** The same for several values, in one read; by value. */
export async function whereAny<C extends Indexed>(
	collection: C,
	index: (typeof INDEXES)[C][number],
	values: Iterable<string>,
): Promise<Map<string, RecordOf<C>[]>> {
	const tx = await current();
	return new Map(
		await Promise.all(
			[...values].map(
				async (value) => [value, await whereIn(tx, collection, index, value)] as const,
			),
		),
	);
}

async function current(): Promise<ReadTx> {
	return reading(await openReplica(await currentTeamId()));
}
