import { StartError } from '../ops/start-error.ts';
import { openPostgresStore } from './postgres/postgres.ts';
import type { CommitOptions } from './sqlite/group-commit.ts';
import { openSqliteStore } from './sqlite/sqlite.ts';
import type { Store } from './store.ts';

/** Where a server's data is: in a database that an address names, else in one file in the data folder. */
export interface Place {
	dataFolder: string;
	/** `COMMON_GROUND_DATABASE`: "postgres://user:password@host/name". */
	database?: string | undefined;
}

/**
 * Opens the store of whichever engine the place names. `onLost` hears of connections to the database
 * that broke; the store goes on by new ones. `commits` is for benchmarks, and for SQLite alone.
 * @throws {StartError}
 */
export async function openStore(
	place: Place,
	onLost?: (error: Error) => void,
	commits?: Partial<CommitOptions>,
): Promise<Store> {
	return isDatabase(place)
		? openPostgresStore(place.database, onLost, place.dataFolder)
		: openSqliteStore(place.dataFolder, commits);
}

/**
 * Does the place name a database?
 * @throws {StartError} database_unknown where what it names is none
 */
export function isDatabase(place: Place): place is Place & { database: string } {
	const { database } = place;
	if (!database) return false;
	if (!/^postgres(ql)?:\/\//.test(database) || !URL.canParse(database))
		throw new StartError(
			'database_unknown',
			'COMMON_GROUND_DATABASE is no address of a PostgreSQL database: write postgres://user:password@host/name, or leave it away to keep the data in a file.',
		);
	return true;
}
