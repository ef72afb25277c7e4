import { randomUUID } from 'node:crypto';
import type { Member } from '@common-ground/shared/model/member.ts';
import {
	type InviteReply,
	type InviteRequest,
	inviteLink,
} from '@common-ground/shared/protocol/join.ts';
import { ProblemError } from '../ops/problem.ts';
import type { InviteRow } from '../store/people.ts';
import type { Reader, Store, Transaction } from '../store/store.ts';
import { hashOf, newSecret } from './secret.ts';

const HOUR_MS = 3_600_000;
/** Long enough to walk over to the other machine. */
const DEVICE_LINK_MS = 15 * 60_000;

/**
 * Makes an invite and returns its link. The secret is in the link alone: only its hash is stored, so
 * a link that was lost cannot be shown again.
 * @throws {ProblemError} bad_request
 */
export async function createInvite(
	store: Store,
	{ teamId, origin, side, role, hours, uses }: InviteRequest & { teamId: string; origin: string },
): Promise<InviteReply> {
	if (role === 'admin' && uses > 1)
		throw new ProblemError(
			'bad_request',
			'An invite that makes someone an admin is for one person. Make one invite for each.',
		);
	const wish = { teamId, memberId: null, side, role, maxUses: uses };
	return store.write((tx) => addInvite(tx, origin, wish, hours * HOUR_MS));
}

/** Makes a link by which one more device becomes this member's; an earlier one is void with it. */
export async function createDeviceLink(
	tx: Transaction,
	{ teamId, origin, member }: { teamId: string; origin: string; member: Member },
): Promise<InviteReply> {
	await voidDeviceLinks(tx, teamId, member.id);
	const { id: memberId, side, role } = member;
	return addInvite(tx, origin, { teamId, memberId, side, role, maxUses: 1 }, DEVICE_LINK_MS);
}

/** Takes back the links for devices of a member. */
export async function voidDeviceLinks(
	tx: Transaction,
	teamId: string,
	memberId: string,
): Promise<void> {
	const at = new Date().toISOString();
	for (const invite of await tx.openInvites(teamId, at))
		if (invite.memberId === memberId) await tx.revokeInvite(invite.id, at);
}

async function addInvite(
	tx: Transaction,
	origin: string,
	wish: Pick<InviteRow, 'teamId' | 'memberId' | 'side' | 'role' | 'maxUses'>,
	lastsMs: number,
): Promise<InviteReply> {
	const secret = newSecret();
	const now = Date.now();
	const expiresAt = new Date(now + lastsMs).toISOString();
	await tx.addInvite({
		...wish,
		id: randomUUID(),
		secretHash: hashOf(secret),
		expiresAt,
		uses: 0,
		createdAt: new Date(now).toISOString(),
		revokedAt: null,
	});
	return { link: inviteLink(origin, secret), expires: expiresAt };
}

/**
 * The invite behind a secret, if it can be used now.
 * @throws {ProblemError} invite_unknown, invite_expired, invite_used
 */
export async function usableInvite(reader: Reader, secret: string): Promise<InviteRow> {
	const invite = await reader.inviteBySecret(hashOf(secret));
	if (!invite || invite.revokedAt !== null)
		throw new ProblemError(
			'invite_unknown',
			'This invite is not known here. Check that the link is complete, or ask for a new one.',
		);
	if (invite.expiresAt <= new Date().toISOString())
		throw new ProblemError('invite_expired', 'This invite has expired. Ask for a new one.');
	if (invite.uses >= invite.maxUses)
		throw new ProblemError('invite_used', 'This invite was used already. Ask for a new one.');
	return invite;
}
