import type { Database } from 'better-sqlite3';
import type { Snapshot, StoredRecord, TeamRow } from '../store.ts';
import { lastMutationId } from './changes.ts';
import { openReader } from './open.ts';
import { TEAM_COLUMNS } from './teams.ts';

const PAGE = 500;
const WHERE = `team_id = @teamId AND data IS NOT NULL
	AND scope IN (SELECT value FROM json_each(@scopes))`;

/** A connection of its own, so that its moment can last without holding up anyone else's. */
export function takeSnapshot(
	file: string,
	query: { teamId: string; scopes: readonly string[]; clientId: string },
): Snapshot | undefined {
	const db = openReader(file);
	try {
		const snapshot = read(db, query);
		if (!snapshot) db.close();
		return snapshot;
	} catch (error) {
		db.close();
		throw error;
	}
}

function read(
	db: Database,
	{ teamId, scopes, clientId }: { teamId: string; scopes: readonly string[]; clientId: string },
): Snapshot | undefined {
	db.exec('BEGIN');
	const team = db
		.prepare<[string], TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams WHERE id = ?`)
		.get(teamId);
	if (!team) return undefined;
	const among = { teamId, scopes: JSON.stringify(scopes) };
	const count = db
		.prepare<[object], number>(`SELECT count(*) FROM records WHERE ${WHERE}`)
		.pluck()
		.get(among);
	const after = db.prepare<[object], StoredRecord>(`
		SELECT collection, id, scope, seq, data FROM records
		WHERE ${WHERE} AND (collection, id) > (@collection, @id)
		ORDER BY collection, id LIMIT ${PAGE}`);
	return {
		team,
		count: count ?? 0,
		lastMutationId: lastMutationId(db)({ teamId, epoch: team.epoch, clientId }),
		pages: () => inPages((last) => after.all({ ...among, ...last })),
		close: async () => void db.close(),
	};
}

/** Each page is a query of its own, so that the connection can be closed between any two. */
function* inPages(
	after: (last: { collection: string; id: string }) => StoredRecord[],
): Generator<StoredRecord[]> {
	let last = { collection: '', id: '' };
	for (;;) {
		const page = after(last);
		if (page.length > 0) yield page;
		const end = page.at(-1);
		if (!end || page.length < PAGE) return;
		last = { collection: end.collection, id: end.id };
	}
}
