import type { Scope } from '@common-ground/shared/model/records.ts';
import type { Database } from 'better-sqlite3';
import type { ScopeRow, Snapshot, StoredRecord, TeamRow } from '../store.ts';
import { openReader } from './open.ts';
import { TEAM_COLUMNS } from './teams.ts';

const PAGE = 500;

/** A connection of its own, so that its moment can last without holding up anyone else's. */
export function takeSnapshot(file: string, teamId: string, scope: Scope): Snapshot | undefined {
	const db = openReader(file);
	try {
		const snapshot = read(db, teamId, scope);
		if (!snapshot) db.close();
		return snapshot;
	} catch (error) {
		db.close();
		throw error;
	}
}

function read(db: Database, teamId: string, scope: Scope): Snapshot | undefined {
	db.exec('BEGIN');
	const team = db
		.prepare<[string], TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams WHERE id = ?`)
		.get(teamId);
	if (!team) return undefined;
	const among = { teamId, scope };
	const row = db
		.prepare<[object], ScopeRow>(
			`SELECT scope, seq, sum, records FROM scopes WHERE team_id = @teamId AND scope = @scope`,
		)
		.get(among);
	const after = db.prepare<[object], StoredRecord>(`
		SELECT collection, id, scope, seq, data FROM records
		WHERE team_id = @teamId AND scope = @scope AND data IS NOT NULL
			AND (collection, id) > (@collection, @id)
		ORDER BY collection, id LIMIT ${PAGE}`);
	return {
		team,
		scope: row ?? { scope, seq: 0, sum: 0, records: 0 },
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
