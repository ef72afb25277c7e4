import { note } from '../journal.ts';
import { ABOUT_A_TEAM } from '../tables.ts';
import type { Sql } from './sql.ts';

/** `folder` is where the journal lies that outlives this database; without one there is none. */
export const teamEnds = (sql: Sql, folder: string | undefined) => ({
	deleteTeam: async (teamId: string, at: string) => {
		await sql.run(
			`INSERT INTO ended_access (token_hash, at)
			SELECT token_hash, $1 FROM devices WHERE team_id = $2 AND revoked_at IS NULL
			ON CONFLICT DO NOTHING`,
			[at, teamId],
		);
		await removeTeam(sql, teamId);
		if (folder) note(folder, { kind: 'team', id: teamId, at });
	},
	forgetDeletedTeams: async (before: string) => {
		await sql.run('DELETE FROM ended_access WHERE at < $1', [before]);
	},
});

/** Deletes a team and all that is about it. */
export async function removeTeam(sql: Sql, teamId: string): Promise<void> {
	for (const table of ['record_fields', ...ABOUT_A_TEAM])
		await sql.run(`DELETE FROM ${table} WHERE team_id = $1`, [teamId]);
	await sql.run('DELETE FROM teams WHERE id = $1', [teamId]);
}
