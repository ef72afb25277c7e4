import { randomUUID } from 'node:crypto';
import type { Member } from '@common-ground/shared/model/member.ts';
import type { JoinReply, JoinRequest } from '@common-ground/shared/protocol/join.ts';
import type { Deps } from '../deps.ts';
import { execute, SYSTEM } from '../sync/execute.ts';
import { usableInvite } from './invites.ts';
import { hashOf, newSecret } from './secret.ts';

/**
 * Turns an invite into a member with one device. The invite, the member and the device change
 * together: a second join that races for the last use finds it used.
 * @throws {ProblemError} invite_unknown, invite_expired, invite_used
 */
export async function join(
	{ store, hub, log }: Pick<Deps, 'store' | 'hub' | 'log'>,
	{ invite: secret, name, device }: JoinRequest,
): Promise<JoinReply> {
	const token = newSecret();
	const joined = await store.write(async (tx) => {
		const { teamId } = await usableInvite(tx, secret);
		const team = await tx.lock(teamId);
		// Read again: which team to lock was only known from the first reading.
		if (!team) throw new Error('An invite outlived its team');
		const { id: inviteId, side, role } = await usableInvite(tx, secret);
		await tx.countInviteUse(inviteId);
		const at = new Date().toISOString();
		const member: Member = { id: randomUUID(), name, side, role, state: 'active' };
		const call = {
			uuid: randomUUID(),
			clientId: null,
			mutationId: null,
			name: 'member.join',
			args: { member },
			base: team.seq,
			at,
		};
		const { verdict, seq } = await execute(tx, team, SYSTEM, call, log);
		if (verdict !== 'applied') throw new Error('The rules refused a join');
		await tx.addDevice({
			id: randomUUID(),
			teamId,
			memberId: member.id,
			name: device,
			tokenHash: hashOf(token),
			createdAt: at,
			lastSeenAt: at,
			revokedAt: null,
		});
		return { team, member, seq };
	});
	const { team, member, seq } = joined;
	hub.poke(team.id, team.epoch, seq);
	const { id, side, role } = member;
	return {
		token,
		teamId: team.id,
		teamName: team.name,
		epoch: team.epoch,
		member: { id, name, side, role },
	};
}
