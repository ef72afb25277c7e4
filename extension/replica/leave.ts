import { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { forgetMembership, type Membership } from './device.ts';
import { explained, type NotJoined } from './explain.ts';
import { call, callFor, type Fetch, HttpProblem, type Server } from './http.ts';
import { openReplica, write } from './open.ts';
import type { Replica } from './schema.ts';
import { findStandingIn, forgetContact, setStanding } from './standing.ts';

/** Leaving should not hang on a server that is gone. */
const PATIENCE_MS = 5_000;

/**
 * Signs this device out. The server is asked to take its access back; if it cannot be reached the token
 * is forgotten all the same. Only where it says that nobody would be left who can let people in,
 * everything stays as it is.
 */
export async function signOut(fetch: Fetch, team: Membership): Promise<{ ok: true } | NotJoined> {
	const { origin, token } = team;
	const refusal = await revoke({ origin, token, fetch });
	if (refusal?.code === 'last_admin') return explained(refusal, origin);
	await forget(team);
	return { ok: true };
}

/**
 * Forgets a team that does not let this device in any more. Its data goes, and with it all but the
 * changes that were never sent: they are offered again if the member joins that team once more.
 */
export async function forget(team: Membership): Promise<void> {
	await forgetTeam(await openReplica(team.teamId));
	await forgetMembership();
}

/** Best effort: an admin can do the same from the list of devices. Returns what the server had against it. */
export async function revoke(server: Server): Promise<HttpProblem | undefined> {
	try {
		const patient = { timeout: PATIENCE_MS };
		const { devices } = await callFor(server, '/v1/devices', DevicesReply, patient);
		const current = devices.find((device) => device.current);
		if (!current) return undefined;
		const path = `/v1/devices/${encodeURIComponent(current.id)}`;
		await call(server, path, { ...patient, method: 'DELETE' });
		return undefined;
	} catch (error) {
		// Gone, or the access was taken back before.
		return error instanceof HttpProblem ? error : undefined;
	}
}

export async function forgetTeam(db: Replica): Promise<void> {
	await write(db, async (tx) => {
		for (const name of ['records', 'overlay', 'log', 'rejected'] as const)
			await tx.objectStore(name).clear();
		const outbox = tx.objectStore('outbox');
		for (const row of await outbox.getAll()) if (row.settled) await outbox.delete(row.id);
		const standing = await findStandingIn(tx);
		// Nobody's any more: whoever joins next numbers what is left anew.
		if (standing) await setStanding(tx, { ...standing, me: { ...standing.me, id: '' }, seq: null });
		await forgetContact(tx);
	});
}
