import { randomUUID } from 'node:crypto';
import type { Member } from '@common-ground/shared/model/member.ts';
import type { JoinReply, JoinRequest } from '@common-ground/shared/protocol/join.ts';
import type { Deps } from '../deps.ts';
import type { Logger } from '../ops/log.ts';
import { ProblemError } from '../ops/problem.ts';
import type { InviteRow } from '../store/people.ts';
import type { TeamRow, Transaction } from '../store/store.ts';
import { execute, SYSTEM } from '../sync/execute.ts';
import { activeMember } from './identify.ts';
import { usableInvite } from './invites.ts';
import { hashOf, newSecret } from './secret.ts';

/**
 * Turns an invite into a member with one device, or a link for a device into one more device of its
 * member. The invite, the member and the device change together: a second join that races for the
 * last use finds it used.
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
		const invite = await usableInvite(tx, secret);
		await tx.countInviteUse(invite.id);
		const at = new Date().toISOString();
		const { member, seq } =
			invite.memberId === null
				? await addMember(tx, team, { ...invite, name, at }, log)
				: { member: await memberOfLink(tx, teamId, invite.memberId), seq: team.seq };
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
	if (seq > team.seq) hub.poke(team.id, team.epoch, seq);
	const { id, name: called, side, role } = member;
	return {
		token,
		teamId: team.id,
		teamName: team.name,
		epoch: team.epoch,
		member: { id, name: called, side, role },
	};
}

async function addMember(
	tx: Transaction,
	team: TeamRow,
	{ name, side, role, at }: Pick<InviteRow, 'side' | 'role'> & { name: string; at: string },
	log: Logger,
): Promise<{ member: Member; seq: number }> {
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
	return { member, seq };
}

/**
 * Whose device it becomes, as the team has them now.
 * @throws {ProblemError} invite_unknown where they have left meanwhile
 */
export async function memberOfLink(
	reader: Pick<Transaction, 'record'>,
	teamId: string,
	memberId: string,
): Promise<Member> {
	const member = await activeMember(reader, { teamId, memberId });
	if (member) return member;
	throw new ProblemError(
		'invite_unknown',
		'This link is for a device of somebody who is not in the team any more.',
	);
}
