import type { Scope } from '@common-ground/shared/model/records.ts';
import type { Database } from 'better-sqlite3';
import type { GrantRow, ScopeRow } from '../store.ts';

/** What scopes hold. */
export function scopeReads(db: Database) {
	const one = db.prepare<[string, string], ScopeRow>(
		'SELECT scope, seq, sum, records FROM scopes WHERE team_id = ? AND scope = ?',
	);
	return { scope: async (teamId: string, scope: Scope) => one.get(teamId, scope) };
}

export function scopeWrites(db: Database) {
	const keep = db.prepare<[object]>(`
		INSERT INTO grants (team_id, member_id, scope, seq, held)
		VALUES (@teamId, @memberId, @scope, @seq, @held)
		ON CONFLICT (team_id, member_id, scope)
		DO UPDATE SET seq = excluded.seq, held = excluded.held`);
	return {
		grant: async (teamId: string, grant: GrantRow) =>
			void keep.run({ ...grant, teamId, held: grant.held ? 1 : 0 }),
	};
}

/** Every grant of a member, whenever it was. */
export function grantsReader(db: Database): (teamId: string, memberId: string) => GrantRow[] {
	const all = db.prepare<[string, string], Omit<GrantRow, 'held'> & { held: number }>(`
		SELECT member_id AS memberId, scope, seq, held FROM grants
		WHERE team_id = ? AND member_id = ?`);
	return (teamId, memberId) =>
		all.all(teamId, memberId).map((row) => ({ ...row, held: row.held === 1 }));
}
