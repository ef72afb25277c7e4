import {
	type InviteFacts,
	InviteLook,
	JoinReply,
	type JoinRequest,
	parseInviteLink,
} from '@common-ground/shared/protocol/join.ts';
import { afterSuccess } from './backoff.ts';
import { carryAlong } from './carry.ts';
import { type Membership, membership, setMembership } from './device.ts';
import { explained, type NotJoined } from './explain.ts';
import { callFor, type Fetch } from './http.ts';
import { forgetTeam, revoke } from './leave.ts';
import { openLocal } from './local.ts';
import { openReplica, write } from './open.ts';
import { pullAll } from './pull.ts';
import { offerAgain } from './queue.ts';
import { findStandingIn, forgetContact, setContact, setStanding } from './standing.ts';

export type Looked = NotJoined | ({ ok: true } & InviteFacts);
export type Joined = NotJoined | { ok: true; membership: Membership };

/** What an invite would make of the member, without using it up. */
export async function lookAtInvite(fetch: Fetch, link: string): Promise<Looked> {
	const invite = parseInviteLink(link);
	if (!invite) return NO_LINK;
	try {
		const { origin, secret } = invite;
		const body = { invite: secret };
		const look = await callFor({ origin, fetch }, '/v1/invites/look', InviteLook, { body });
		const { teamName, side, role, expires, memberName } = look;
		return { ok: true, teamName, side, role, expires, memberName };
	} catch (error) {
		return explained(error, invite.origin);
	}
}

/**
 * Uses an invite. The token is on disk before anything else is tried, since the invite may be spent
 * by then; what comes after can fail and be taken up again by `completeJoin`.
 */
export async function join(
	fetch: Fetch,
	{ link, name, device }: { link: string; name: string; device: string },
): Promise<Joined> {
	const invite = parseInviteLink(link);
	if (!invite) return NO_LINK;
	const { origin, secret } = invite;
	try {
		const before = await membership();
		const body: JoinRequest = { invite: secret, name, device };
		const reply = await callFor({ origin, fetch }, '/v1/join', JoinReply, { body });
		await setMembership({ ...membershipOf(reply), origin, state: 'joining' });
		const joined = await completeJoin(fetch);
		if (joined.ok && before) await letGo(fetch, before, reply.teamId);
		return joined;
	} catch (error) {
		return explained(error, origin);
	}
}

/** The membership that this one takes the place of. */
async function letGo(fetch: Fetch, before: Membership, teamId: string): Promise<void> {
	await revoke({ origin: before.origin, token: before.token, fetch });
	if (before.teamId !== teamId) await forgetTeam(await openReplica(before.teamId));
}

/**
 * Fetches the team's data and carries the local work along; only then the team becomes current. May
 * be cut off anywhere and called again.
 */
export async function completeJoin(fetch: Fetch): Promise<Joined> {
	const joining = await membership();
	if (!joining) return { ok: false, code: 'not_found', message: 'There is no team to join.' };
	const db = await begin(joining);
	const { origin, token } = joining;
	try {
		const server = { origin, token, fetch };
		await pullAll({ db, server, now: Date.now, changed: () => {} });
		await setContact(db, afterSuccess(Date.now(), 0));
	} catch (error) {
		const { code, message } = explained(error, origin);
		const rest = `You are in the team “${joining.teamName}”, but its words are not here yet; this is tried again by itself.`;
		return { ok: false, code, message: `${rest} ${message}` };
	}
	await carryAlong(await openLocal(), db);
	const joined: Membership = { ...joining, state: 'joined' };
	await setMembership(joined);
	return { ok: true, membership: joined };
}

/**
 * Makes the team's database ready for this membership. What an earlier membership of the same team
 * left unsent is offered again: under a new client, because the numbering of the old one is another member's.
 */
async function begin({ teamId, epoch, member }: Membership) {
	const db = await openReplica(teamId);
	await write(db, async (tx) => {
		const before = await findStandingIn(tx);
		const leaving = before?.epoch === epoch ? undefined : before?.epoch;
		const nextMutationId = await offerAgain(tx, { leaving });
		await forgetContact(tx);
		await setStanding(tx, {
			kind: 'joined',
			me: member,
			clientId: crypto.randomUUID(),
			epoch,
			seq: null,
			nextMutationId,
		});
	});
	return db;
}

function membershipOf(reply: JoinReply): Omit<Membership, 'origin' | 'state'> {
	const { token, teamId, teamName, epoch } = reply;
	const { id, name, side, role } = reply.member;
	return { token, teamId, teamName, epoch, member: { id, name, side, role } };
}

const NO_LINK: NotJoined = {
	ok: false,
	code: 'bad_request',
	message:
		'This is not an invite link. It looks like https://server/join#… and comes from the person who invited you.',
};
