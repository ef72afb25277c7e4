import { note } from '../journal.ts';
import type { DeviceRow, InviteRow } from '../people.ts';
import type { Sql } from './sql.ts';

const DEVICE = `SELECT id, team_id AS "teamId", member_id AS "memberId", name,
	token_hash AS "tokenHash", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
	revoked_at AS "revokedAt" FROM devices`;
const INVITE = `SELECT id, team_id AS "teamId", secret_hash AS "secretHash", side, role,
	expires_at AS "expiresAt", max_uses AS "maxUses", uses, created_at AS "createdAt",
	revoked_at AS "revokedAt", member_id AS "memberId" FROM invites`;

/** Devices and invites. */
export const peopleReads = (sql: Sql) => ({
	deviceByToken: async (tokenHash: string) =>
		(await sql.rows<DeviceRow>(`${DEVICE} WHERE token_hash = $1`, [tokenHash]))[0],
	device: async (deviceId: string) =>
		(await sql.rows<DeviceRow>(`${DEVICE} WHERE id = $1`, [deviceId]))[0],
	devices: (teamId: string) =>
		sql.rows<DeviceRow>(
			`${DEVICE} WHERE team_id = $1 AND revoked_at IS NULL ORDER BY created_at DESC, id`,
			[teamId],
		),
	revokedSince: async (at: string) =>
		(await sql.rows<{ id: string }>('SELECT id FROM devices WHERE revoked_at >= $1', [at])).map(
			({ id }) => id,
		),
	inviteBySecret: async (secretHash: string) =>
		(await sql.rows<InviteRow>(`${INVITE} WHERE secret_hash = $1`, [secretHash]))[0],
	openInvites: (teamId: string, at: string) =>
		sql.rows<InviteRow>(
			`${INVITE} WHERE team_id = $1 AND revoked_at IS NULL AND uses < max_uses AND expires_at > $2
			ORDER BY created_at DESC, id`,
			[teamId, at],
		),
});

const REVOKE = 'SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL';

/** `folder` is where the journal of revocations lies; without one there is none. */
export const peopleWrites = (sql: Sql, folder: string | undefined) => ({
	addDevice: async (row: DeviceRow) => {
		const { id, teamId, memberId, name, tokenHash, createdAt, lastSeenAt, revokedAt } = row;
		await sql.run(
			`INSERT INTO devices (id, team_id, member_id, name, token_hash, created_at, last_seen_at,
				revoked_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			[id, teamId, memberId, name, tokenHash, createdAt, lastSeenAt, revokedAt],
		);
	},
	touchDevice: async (deviceId: string, at: string) => {
		await sql.run('UPDATE devices SET last_seen_at = $1 WHERE id = $2', [at, deviceId]);
	},
	revokeDevice: async (deviceId: string, at: string) => {
		const done = (await sql.run(`UPDATE devices ${REVOKE}`, [at, deviceId])) > 0;
		if (done && folder) note(folder, { kind: 'device', id: deviceId, at });
		return done;
	},
	addInvite: async (row: InviteRow) => {
		const { id, teamId, secretHash, side, role, expiresAt, maxUses, uses } = row;
		await sql.run(
			`INSERT INTO invites (id, team_id, secret_hash, side, role, expires_at, max_uses, uses,
				created_at, revoked_at, member_id)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
			[
				...[id, teamId, secretHash, side, role, expiresAt, maxUses, uses],
				...[row.createdAt, row.revokedAt, row.memberId],
			],
		);
	},
	countInviteUse: async (inviteId: string) => {
		await sql.run('UPDATE invites SET uses = uses + 1 WHERE id = $1', [inviteId]);
	},
	revokeInvite: async (inviteId: string, at: string) =>
		(await sql.run(`UPDATE invites ${REVOKE}`, [at, inviteId])) > 0,
});
