import type { Database } from 'better-sqlite3';
import { note } from '../journal.ts';
import type { DeviceRow, InviteRow } from '../people.ts';

const DEVICE = `id, team_id AS teamId, member_id AS memberId, name, token_hash AS tokenHash,
	created_at AS createdAt, last_seen_at AS lastSeenAt, revoked_at AS revokedAt`;
const INVITE = `id, team_id AS teamId, secret_hash AS secretHash, side, role,
	expires_at AS expiresAt, max_uses AS maxUses, uses, created_at AS createdAt,
	revoked_at AS revokedAt, member_id AS memberId`;

/** Devices and invites. */
export function peopleReads(db: Database) {
	const byToken = db.prepare<[string], DeviceRow>(
		`SELECT ${DEVICE} FROM devices WHERE token_hash = ?`,
	);
	const device = db.prepare<[string], DeviceRow>(`SELECT ${DEVICE} FROM devices WHERE id = ?`);
	const devices = db.prepare<[string], DeviceRow>(`
		SELECT ${DEVICE} FROM devices WHERE team_id = ? AND revoked_at IS NULL
		ORDER BY created_at DESC, id`);
	const revokedSince = db
		.prepare<[string], string>('SELECT id FROM devices WHERE revoked_at >= ?')
		.pluck();
	const bySecret = db.prepare<[string], InviteRow>(
		`SELECT ${INVITE} FROM invites WHERE secret_hash = ?`,
	);
	const open = db.prepare<[string, string], InviteRow>(`
		SELECT ${INVITE} FROM invites
		WHERE team_id = ? AND revoked_at IS NULL AND uses < max_uses AND expires_at > ?
		ORDER BY created_at DESC, id`);
	return {
		deviceByToken: async (tokenHash: string) => byToken.get(tokenHash),
		device: async (deviceId: string) => device.get(deviceId),
		devices: async (teamId: string) => devices.all(teamId),
		revokedSince: async (at: string) => revokedSince.all(at),
		inviteBySecret: async (secretHash: string) => bySecret.get(secretHash),
		openInvites: async (teamId: string, at: string) => open.all(teamId, at),
	};
}

/** `folder` is where the journal of revocations lies. */
export function peopleWrites(db: Database, folder: string) {
	const addDevice = db.prepare<[DeviceRow]>(`
		INSERT INTO devices (id, team_id, member_id, name, token_hash, created_at, last_seen_at, revoked_at)
		VALUES (@id, @teamId, @memberId, @name, @tokenHash, @createdAt, @lastSeenAt, @revokedAt)`);
	const touch = db.prepare<[string, string]>('UPDATE devices SET last_seen_at = ? WHERE id = ?');
	const revokeDevice = db.prepare<[string, string]>(
		'UPDATE devices SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
	);
	const addInvite = db.prepare<[InviteRow]>(`
		INSERT INTO invites (id, team_id, secret_hash, side, role, expires_at, max_uses, uses, created_at, revoked_at, member_id)
		VALUES (@id, @teamId, @secretHash, @side, @role, @expiresAt, @maxUses, @uses, @createdAt, @revokedAt, @memberId)`);
	const countUse = db.prepare<[string]>('UPDATE invites SET uses = uses + 1 WHERE id = ?');
	const revokeInvite = db.prepare<[string, string]>(
		'UPDATE invites SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
	);
	return {
		addDevice: async (row: DeviceRow) => void addDevice.run(row),
		touchDevice: async (deviceId: string, at: string) => void touch.run(at, deviceId),
		revokeDevice: async (deviceId: string, at: string) => {
			const done = revokeDevice.run(at, deviceId).changes > 0;
			if (done) note(folder, { kind: 'device', id: deviceId, at });
			return done;
		},
		addInvite: async (row: InviteRow) => void addInvite.run(row),
		countInviteUse: async (inviteId: string) => void countUse.run(inviteId),
		revokeInvite: async (inviteId: string, at: string) =>
			revokeInvite.run(at, inviteId).changes > 0,
	};
}
