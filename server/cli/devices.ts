import { Member } from '@common-ground/shared/model/member.ts';
import type { Store } from '../store/store.ts';
import { Failure } from './failure.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

export const listDevices = (options: DataOptions & { team?: string }): Promise<void> =>
	withStore(options, async (store) => {
		const { id: teamId } = await teamOf(store, options.team);
		for (const { id, memberId, name, lastSeenAt } of await store.devices(teamId))
			console.log(
				`${id}  ${await memberName(store, teamId, memberId)}, ${name}  last seen ${lastSeenAt}`,
			);
	});

/** A device loses its access at once, its live connection in a moment; an invite can no longer be used. */
export const revoke = (id: string, options: DataOptions): Promise<void> =>
	withStore(options, async (store) => {
		const at = new Date().toISOString();
		const done = await store.write(
			async (tx) =>
				(await tx.revokeDevice(id, at)) ||
				(await tx.revokeToken(id, at)) ||
				(await tx.revokeInvite(id, at)),
		);
		if (!done)
			throw new Failure(
				`No device, token or invite with access has the id ${id}: “devices”, “token list” and “invites” list them.`,
			);
		store.announce({ type: 'revoked', deviceIds: [id] });
		console.log('Access is taken back.');
	});

async function memberName(store: Store, teamId: string, id: string): Promise<string> {
	const record = await store.record(teamId, { collection: 'member', id });
	return record?.data ? Member.parse(JSON.parse(record.data)).name : id;
}
