import type { Database } from 'better-sqlite3';
import type { ChangesPage, ChangesQuery, StoredRecord, TeamRow } from '../store.ts';
import { TEAM_COLUMNS } from './teams.ts';

const CHANGED = `
	SELECT collection, id, scope, seq, data FROM records
	WHERE team_id = @teamId AND scope IN (SELECT value FROM json_each(@scopes))`;

/** Reads pages of changes, each in one snapshot. */
export function changesReader(db: Database): (query: ChangesQuery) => ChangesPage | undefined {
	const team = db.prepare<[string], TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams WHERE id = ?`);
	const next = db.prepare<[object], StoredRecord>(
		`${CHANGED} AND seq > @after ORDER BY seq, collection, id LIMIT @limit`,
	);
	const whole = db.prepare<[object], StoredRecord>(
		`${CHANGED} AND seq = @seq ORDER BY collection, id`,
	);
	const settledBy = db
		.prepare<[object], number>(`
			SELECT mutation_id FROM history
			WHERE team_id = @teamId AND epoch = @epoch AND client_id = @clientId AND seq <= @upTo
			ORDER BY mutation_id DESC LIMIT 1`)
		.pluck();
	const settled = lastMutationId(db);

	const read = ({ teamId, scopes, after, limit, clientId }: ChangesQuery) => {
		const found = team.get(teamId);
		if (!found) return undefined;
		const { epoch } = found;
		const among = { teamId, scopes: JSON.stringify(scopes) };
		const rows = next.all({ ...among, after, limit: limit + 1 });
		const beyond = rows[limit];
		if (!beyond)
			return {
				team: found,
				records: rows,
				upTo: found.seq,
				more: false,
				lastMutationId: settled({ teamId, epoch, clientId }),
			};
		const complete = rows.filter((row) => row.seq < beyond.seq);
		const records = complete.length > 0 ? complete : whole.all({ ...among, seq: beyond.seq });
		const upTo = records.at(-1)?.seq ?? after;
		return {
			team: found,
			records,
			upTo,
			more: true,
			lastMutationId: settledBy.get({ teamId, epoch, clientId, upTo }) ?? 0,
		};
	};
	return db.transaction(read);
}

/** The last id that a client's mutations have reached in an epoch; 0 for one that sent none. */
export function lastMutationId(
	db: Database,
): (client: { teamId: string; epoch: string; clientId: string }) => number {
	const last = db
		.prepare<[object], number>(`
			SELECT last_mutation_id FROM clients
			WHERE team_id = @teamId AND epoch = @epoch AND client_id = @clientId`)
		.pluck();
	return (client) => last.get(client) ?? 0;
}
