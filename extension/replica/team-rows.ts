import { currentTeamId } from './device.ts';
import { openReplica } from './open.ts';

/** A confirmed record with who may see it. */
export interface ScopedRow {
	collection: string;
	scope: string;
	data: unknown;
}

/**
 * Confirmed records of these collections, of one moment. What was made here and not sent yet is not among them, so
 * that everybody who has the same from the server reads the same.
 */
export async function confirmedRows(collections: readonly string[]): Promise<ScopedRow[]> {
	const db = await openReplica(await currentTeamId());
	const records = db.transaction('records').store;
	const found = await Promise.all(
		collections.map((name) => records.getAll(IDBKeyRange.bound([name], [name, []]))),
	);
	return found.flat();
}
