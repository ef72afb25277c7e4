import pg from 'pg';
import { StartError } from '../../ops/start-error.ts';

/** Connections of one server process; each write and each snapshot holds one for its time. */
const CONNECTIONS = 16;
const CONNECT_MS = 10_000;
const INT8 = 20;

/** Counters stay far below 2^53, so they come as numbers and not, as by default, as text. */
const types: pg.CustomTypesConfig = {
	getTypeParser: (oid, format) =>
		oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * Connections to the database that an address names ("postgres://user:password@host/name").
 * `onLost` hears of a connection that broke while nobody used it; the next use makes another.
 */
export function connect(url: string, onLost: (error: Error) => void): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: CONNECTIONS,
		connectionTimeoutMillis: CONNECT_MS,
		application_name: 'common-ground',
		types,
		// Statements that were sent are not waited for before the next.
		pipeline: true,
	});
	pool.on('error', onLost);
	// One that breaks while somebody uses it fails their next statement; without a listener it would end the process.
	pool.on('connect', (client) => client.on('error', () => {}));
	return pool;
}

/** Whatever was wrong with the first connection, in a sentence that never repeats the password. */
export function explained(error: unknown, url: string): unknown {
	if (error instanceof StartError) return error;
	const { code = '', message = '' } = error as { code?: string; message?: string };
	const where = placeOf(url);
	if (/^28/.test(code))
		return new StartError(
			'database_forbidden',
			`The database ${where} refuses this user: check name and password in COMMON_GROUND_DATABASE.`,
			error,
		);
	if (code === '3D000')
		return new StartError(
			'database_unknown',
			`There is no database ${where}: make it with “createdb”, or correct COMMON_GROUND_DATABASE.`,
			error,
		);
	if (/^(08|57P|E)/.test(code) || /timeout|terminated/.test(message))
		return new StartError(
			'database_unreachable',
			`The database ${where} does not answer: start it, or correct COMMON_GROUND_DATABASE.`,
			error,
		);
	return error;
}

function placeOf(url: string): string {
	if (!URL.canParse(url)) return 'that COMMON_GROUND_DATABASE names';
	const { host, pathname } = new URL(url);
	return `${host}${pathname}`;
}
