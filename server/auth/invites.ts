import { randomUUID } from 'node:crypto';
import {
	type InviteReply,
	type InviteRequest,
	inviteLink,
} from '@common-ground/shared/protocol/join.ts';
import { ProblemError } from '../ops/problem.ts';
import type { InviteRow } from '../store/people.ts';
import type { Reader, Store } from '../store/store.ts';
import { hashOf, newSecret } from './secret.ts';

const HOUR_MS = 3_600_000;

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
	const secret = newSecret();
	const now = Date.now();
	const invite: InviteRow = {
		id: randomUUID(),
		teamId,
		secretHash: hashOf(secret),
		side,
		role,
		expiresAt: new Date(now + hours * HOUR_MS).toISOString(),
		maxUses: uses,
		uses: 0,
		createdAt: new Date(now).toISOString(),
		revokedAt: null,
	};
	await store.write((tx) => tx.addInvite(invite));
	return { link: inviteLink(origin, secret), expires: invite.expiresAt };
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
