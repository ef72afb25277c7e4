import type { Database } from 'better-sqlite3';
import { note } from '../journal.ts';
import { ABOUT_A_TEAM } from '../tables.ts';

/** `folder` is where the journal lies that outlives this database. */
export function teamEnds(db: Database, folder: string) {
	const remember = db.prepare<[string, string]>(`
		INSERT OR IGNORE INTO ended_access (token_hash, at)
		SELECT token_hash, ? FROM devices WHERE team_id = ? AND revoked_at IS NULL`);
	const remove = teamRemover(db);
	const forget = db.prepare<[string]>('DELETE FROM ended_access WHERE at < ?');
	return {
		deleteTeam: async (teamId: string, at: string) => {
			remember.run(at, teamId);
			remove(teamId);
			note(folder, { kind: 'team', id: teamId, at });
		},
		forgetDeletedTeams: async (before: string) => void forget.run(before),
	};
}

/** Deletes a team and all that is about it. */
export function teamRemover(db: Database): (teamId: string) => void {
	const statements = [
		...ABOUT_A_TEAM.map((table) => `DELETE FROM ${table} WHERE team_id = ?`),
		'DELETE FROM teams WHERE id = ?',
	].map((sql) => db.prepare<[string]>(sql));
	return (teamId) => {
		for (const statement of statements) statement.run(teamId);
	};
}
