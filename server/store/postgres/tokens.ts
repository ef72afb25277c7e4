import { note } from '../journal.ts';
import type { TokenRow } from '../people.ts';
import type { Sql } from './sql.ts';

const TOKEN = `SELECT id, team_id AS "teamId", member_id AS "memberId", name,
	token_hash AS "tokenHash", scopes, created_at AS "createdAt", expires_at AS "expiresAt",
	last_used_at AS "lastUsedAt", revoked_at AS "revokedAt" FROM tokens`;

/** Personal access tokens. */
export const tokenReads = (sql: Sql) => ({
	tokenByHash: async (tokenHash: string) =>
		(await sql.rows<TokenRow>(`${TOKEN} WHERE token_hash = $1`, [tokenHash]))[0],
	tokens: (teamId: string) =>
		sql.rows<TokenRow>(
			`${TOKEN} WHERE team_id = $1 AND revoked_at IS NULL ORDER BY created_at DESC, id`,
			[teamId],
		),
	isOfDeletedTeam: async (tokenHash: string) =>
		(await sql.rows('SELECT 1 FROM ended_access WHERE token_hash = $1', [tokenHash])).length > 0,
});

/** `folder` is where the journal of revocations lies; without one there is none. */
export const tokenWrites = (sql: Sql, folder: string | undefined) => ({
	addToken: async (row: TokenRow) => {
		const { id, teamId, memberId, name, tokenHash, scopes, createdAt, expiresAt } = row;
		await sql.run(
			`INSERT INTO tokens (id, team_id, member_id, name, token_hash, scopes, created_at, expires_at,
				last_used_at, revoked_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
			[
				...[id, teamId, memberId, name, tokenHash, scopes, createdAt, expiresAt],
				...[row.lastUsedAt, row.revokedAt],
			],
		);
	},
	touchToken: async (tokenId: string, at: string) => {
		await sql.run('UPDATE tokens SET last_used_at = $1 WHERE id = $2', [at, tokenId]);
	},
	revokeToken: async (tokenId: string, at: string) => {
		const done =
			(await sql.run('UPDATE tokens SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL', [
				at,
				tokenId,
			])) > 0;
		if (done && folder) note(folder, { kind: 'token', id: tokenId, at });
		return done;
	},
});
