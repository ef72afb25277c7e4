import type { Database } from 'better-sqlite3';
import type { ClientRow, TeamRow, Usage } from '../store.ts';

export const TEAM_COLUMNS = 'id, name, epoch, seq, horizon, created_at AS createdAt';

/** Teams, and what their clients did. */
export function teamReads(db: Database) {
	const team = db.prepare<[string], TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams WHERE id = ?`);
	const teams = db.prepare<[], TeamRow>(
		`SELECT ${TEAM_COLUMNS} FROM teams ORDER BY created_at, id`,
	);
	const client = db.prepare<[string, string, string], ClientRow>(`
		SELECT team_id AS teamId, epoch, client_id AS clientId, member_id AS memberId,
			last_mutation_id AS lastMutationId
		FROM clients WHERE team_id = ? AND epoch = ? AND client_id = ?`);
	const usage = db.prepare<[string], Usage & { memberId: string }>(`
		SELECT member_id AS memberId, sum(records) AS records, sum(bytes) AS bytes FROM clients
		WHERE team_id = ? GROUP BY member_id`);
	return {
		team: async (teamId: string) => team.get(teamId),
		teams: async () => teams.all(),
		client: async (teamId: string, epoch: string, clientId: string) =>
			client.get(teamId, epoch, clientId),
		usage: async (teamId: string) => usage.all(teamId),
	};
}

export function teamWrites(db: Database) {
	const addTeam = db.prepare<[TeamRow]>(`
		INSERT INTO teams (id, name, epoch, seq, horizon, created_at)
		VALUES (@id, @name, @epoch, @seq, @horizon, @createdAt)`);
	const nextSeq = db
		.prepare<[string], number>('UPDATE teams SET seq = seq + 1 WHERE id = ? RETURNING seq')
		.pluck();
	const saveClient = db.prepare<[ClientRow & Usage]>(`
		INSERT INTO clients (team_id, epoch, client_id, member_id, last_mutation_id, records, bytes)
		VALUES (@teamId, @epoch, @clientId, @memberId, @lastMutationId, @records, @bytes)
		ON CONFLICT (team_id, epoch, client_id)
		DO UPDATE SET last_mutation_id = excluded.last_mutation_id,
			records = records + excluded.records, bytes = bytes + excluded.bytes`);
	return {
		addTeam: async (team: TeamRow) => void addTeam.run(team),
		nextSeq: async (teamId: string) => {
			const seq = nextSeq.get(teamId);
			if (seq === undefined) throw new Error('No such team');
			return seq;
		},
		saveClient: async (row: ClientRow, written: Usage) =>
			void saveClient.run({ ...row, ...written }),
	};
}
