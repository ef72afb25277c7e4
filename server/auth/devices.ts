import type { InviteReply } from '@common-ground/shared/protocol/join.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { DeviceRow } from '../store/people.ts';
import { activeMember, type Identity, mustIdentify } from './identify.ts';
import { createDeviceLink } from './invites.ts';
import { mustKeepAnAdminIn } from './last-admin.ts';

/** Members see to their own devices, an admin to everyone's of the team. */
export const mayManage = ({ actor, teamId }: Identity, device: DeviceRow): boolean =>
	device.teamId === teamId && (actor.role === 'admin' || device.memberId === actor.memberId);

/**
 * Takes a device's access back. Its live connections end at once.
 * @throws {ProblemError} unauthorized, not_found, last_admin
 */
export async function revokeDevice(
	{ store, hub }: Pick<Deps, 'store' | 'hub'>,
	{ token, teamId }: Identity,
	deviceId: string,
): Promise<void> {
	await store.write(async (tx) => {
		await tx.lock(teamId);
		const asker = await mustIdentify(tx, token);
		const device = await tx.device(deviceId);
		if (!device || !mayManage(asker, device))
			throw new ProblemError('not_found', 'No such device of yours is signed in.');
		await tx.revokeDevice(deviceId, new Date().toISOString());
		const owner = await activeMember(tx, device);
		if (owner?.role === 'admin') await mustKeepAnAdminIn(tx, teamId);
	});
	hub.revoke([deviceId]);
}

/**
 * A link by which one more device becomes the asker's or, where they are an admin, one of a member
 * who has none: nobody can come in beside somebody who would not notice.
 * @throws {ProblemError} unauthorized, forbidden, not_found
 */
export function deviceLink(
	{ store }: Pick<Deps, 'store'>,
	{ token, teamId }: Identity,
	{ origin, memberId }: { origin: string; memberId: string | undefined },
): Promise<InviteReply> {
	return store.write(async (tx) => {
		await tx.lock(teamId);
		const { actor } = await mustIdentify(tx, token);
		const id = memberId ?? actor.memberId;
		const member = await activeMember(tx, { teamId, memberId: id });
		if (id !== actor.memberId) {
			if (actor.role !== 'admin')
				throw new ProblemError('forbidden', 'Only an admin can let somebody else in again.');
			if (!member) throw new ProblemError('not_found', 'This member is not in the team.');
			if ((await tx.devices(teamId)).some((device) => device.memberId === id))
				throw new ProblemError(
					'forbidden',
					`${member.name} is signed in on a device already, and can add another one there.`,
				);
		}
		if (!member) throw new ProblemError('not_found', 'This member is not in the team.');
		return createDeviceLink(tx, { teamId, origin, member });
	});
}
