import type { Collection, INDEXES, RecordOf } from '@common-ground/shared/model/records.ts';
import { currentTeamId } from './device.ts';
import { openReplica } from './open.ts';
import type { ReadTx } from './schema.ts';
import { allIn, getIn, reading, whereIn } from './view.ts';

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

/** The records whose `index` field equals `value`. */
export async function where<C extends Indexed>(
	collection: C,
	index: (typeof INDEXES)[C][number],
	value: string,
): Promise<RecordOf<C>[]> {
	return whereIn(await current(), collection, index, value);
}

async function current(): Promise<ReadTx> {
	return reading(await openReplica(await currentTeamId()));
}
