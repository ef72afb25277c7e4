import type { Database } from 'better-sqlite3';
import type { News, TeamRow } from '../store.ts';
import { TEAM_COLUMNS } from './teams.ts';

/** Milliseconds between two looks at whether anybody committed: a look costs some microseconds. */
const LOOK_MS = 250;
/** Clocks of one machine agree; the margin is for a revocation whose commit took its time. */
const MARGIN_MS = 10_000;

/**
 * Tells what was committed to the file, by this process or another (the command line beside a running
 * server): SQLite has no way of calling, but a counter that says that something changed.
 */
export function watchFile(db: Database, listener: (news: News) => void): () => void {
	const teams = db.prepare<[], TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams`);
	const revoked = db
		.prepare<[string], string>('SELECT id FROM devices WHERE revoked_at >= ?')
		.pluck();
	const version = () => db.pragma('data_version', { simple: true });
	const known = new Map(teams.all().map(({ id, epoch, seq }) => [id, `${epoch} ${seq}`]));
	let seen = version();
	let since = Date.now();

	const look = () => {
		if (version() === seen) return;
		seen = version();
		const now = teams.all();
		const there = new Set(now.map(({ id }) => id));
		for (const id of [...known.keys()].filter((team) => !there.has(team))) {
			known.delete(id);
			listener({ type: 'ended', teamId: id });
		}
		for (const { id, epoch, seq } of now) {
			if (known.get(id) === `${epoch} ${seq}`) continue;
			known.set(id, `${epoch} ${seq}`);
			listener({ type: 'moved', teamId: id, epoch, seq });
		}
		const deviceIds = revoked.all(new Date(since - MARGIN_MS).toISOString());
		since = Date.now();
		if (deviceIds.length > 0) listener({ type: 'revoked', deviceIds });
	};
	const timer = setInterval(look, LOOK_MS).unref();
	return () => clearInterval(timer);
}
