import { COLLECTIONS, type Collection } from '@common-ground/shared/model/records.ts';
import type { WireChange } from '@common-ground/shared/protocol/pull.ts';
import { write } from './open.ts';
import type { RecordRow, Replica } from './schema.ts';

const told = new Set<string>();

/**
 * A record as it is stored: exactly as received, so that fields of a newer version survive, and
 * set aside if this version cannot read it.
 */
export function rowOf({ collection, id, scope, seq, data }: WireChange): RecordRow {
	const row: RecordRow = { collection, id, scope, seq, data };
	if (isReadable(row)) return row;
	tellOnce(collection);
	return { ...row, unreadable: 1 };
}

/** After an update of the extension: shows what the older version could not read. */
export async function rereadUnreadable(db: Replica): Promise<void> {
	await write(db, async (tx) => {
		const records = tx.objectStore('records');
		for (const { unreadable: _unreadable, ...row } of await records.index('unreadable').getAll())
			if (isReadable(row)) await records.put(row);
	});
}

function isReadable({ collection, data }: RecordRow): boolean {
	if (!Object.hasOwn(COLLECTIONS, collection)) return false;
	return COLLECTIONS[collection as Collection].safeParse(data).success;
}

/** Names the kind, never the content. */
function tellOnce(collection: string): void {
	if (told.has(collection)) return;
	told.add(collection);
	console.warn(
		`Common Ground: the server holds a “${collection}” that this version cannot show. It is kept as it is; an update may be waiting.`,
	);
}
