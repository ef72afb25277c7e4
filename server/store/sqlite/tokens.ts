import type { Database } from 'better-sqlite3';
import { note } from '../journal.ts';
import type { TokenRow } from '../people.ts';

const TOKEN = `id, team_id AS teamId, member_id AS memberId, name, token_hash AS tokenHash, scopes,
	created_at AS createdAt, expires_at AS expiresAt, last_used_at AS lastUsedAt, revoked_at AS revokedAt`;

/** Personal access tokens. */
export function tokenReads(db: Database) {
	const byHash = db.prepare<[string], TokenRow>(`SELECT ${TOKEN} FROM tokens WHERE token_hash = ?`);
	const all = db.prepare<[string], TokenRow>(`
		SELECT ${TOKEN} FROM tokens WHERE team_id = ? AND revoked_at IS NULL
		ORDER BY created_at DESC, id`);
	const ended = db.prepare<[string], object>('SELECT 1 FROM ended_access WHERE token_hash = ?');
	return {
		tokenByHash: async (tokenHash: string) => byHash.get(tokenHash),
		tokens: async (teamId: string) => all.all(teamId),
		isOfDeletedTeam: async (tokenHash: string) => ended.get(tokenHash) !== undefined,
	};
}

/** `folder` is where the journal of revocations lies. */
export function tokenWrites(db: Database, folder: string) {
	const add = db.prepare<[TokenRow]>(`
		INSERT INTO tokens (id, team_id, member_id, name, token_hash, scopes, created_at, expires_at,
			last_used_at, revoked_at)
		VALUES (@id, @teamId, @memberId, @name, @tokenHash, @scopes, @createdAt, @expiresAt,
			@lastUsedAt, @revokedAt)`);
	const touch = db.prepare<[string, string]>('UPDATE tokens SET last_used_at = ? WHERE id = ?');
	const revoke = db.prepare<[string, string]>(
		'UPDATE tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
	);
	return {
		addToken: async (row: TokenRow) => void add.run(row),
		touchToken: async (tokenId: string, at: string) => void touch.run(at, tokenId),
		revokeToken: async (tokenId: string, at: string) => {
			const done = revoke.run(at, tokenId).changes > 0;
			if (done) note(folder, { kind: 'token', id: tokenId, at });
			return done;
		},
	};
}
