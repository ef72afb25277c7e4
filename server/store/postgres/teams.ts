import type { ClientRow, TeamRow, Usage } from '../store.ts';
import type { Sql } from './sql.ts';

export const TEAM = 'SELECT id, name, epoch, seq, horizon, created_at AS "createdAt" FROM teams';

/** Teams, and what their clients did. */
export const teamReads = (sql: Sql) => ({
	team: async (teamId: string) => (await sql.rows<TeamRow>(`${TEAM} WHERE id = $1`, [teamId]))[0],
	teams: () => sql.rows<TeamRow>(`${TEAM} ORDER BY created_at, id`),
	client: async (teamId: string, epoch: string, clientId: string) =>
		(
			await sql.rows<ClientRow>(
				`SELECT team_id AS "teamId", epoch, client_id AS "clientId", member_id AS "memberId",
					last_mutation_id AS "lastMutationId"
				FROM clients WHERE team_id = $1 AND epoch = $2 AND client_id = $3`,
				[teamId, epoch, clientId],
			)
		)[0],
	usage: (teamId: string) =>
		sql.rows<Usage & { memberId: string }>(
			`SELECT member_id AS "memberId", sum(records)::bigint AS records, sum(bytes)::bigint AS bytes
			FROM clients WHERE team_id = $1 GROUP BY member_id`,
			[teamId],
		),
});

export const teamWrites = (sql: Sql) => ({
	/** The row's lock is held until the commit: whoever writes to this team waits, whoever reads does not. */
	lock: async (teamId: string) =>
		(await sql.rows<TeamRow>(`${TEAM} WHERE id = $1 FOR UPDATE`, [teamId]))[0],
	addTeam: async ({ id, name, epoch, seq, horizon, createdAt }: TeamRow) => {
		await sql.run(
			`INSERT INTO teams (id, name, epoch, seq, horizon, created_at)
			VALUES ($1, $2, $3, $4, $5, $6)`,
			[id, name, epoch, seq, horizon, createdAt],
		);
	},
	nextSeq: async (teamId: string) => {
		const [team] = await sql.rows<{ seq: number }>(
			'UPDATE teams SET seq = seq + 1 WHERE id = $1 RETURNING seq',
			[teamId],
		);
		if (!team) throw new Error('No such team');
		return team.seq;
	},
	saveClient: async (client: ClientRow, { records, bytes }: Usage) => {
		const { teamId, epoch, clientId, memberId, lastMutationId } = client;
		await sql.write(
			`INSERT INTO clients (team_id, epoch, client_id, member_id, last_mutation_id, records, bytes)
			VALUES ($1, $2, $3, $4, $5, $6, $7)
			ON CONFLICT (team_id, epoch, client_id)
			DO UPDATE SET last_mutation_id = excluded.last_mutation_id,
				records = clients.records + excluded.records, bytes = clients.bytes + excluded.bytes`,
			[teamId, epoch, clientId, memberId, lastMutationId, records, bytes],
		);
	},
});
