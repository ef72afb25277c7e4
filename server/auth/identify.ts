import { Member } from '@common-ground/shared/model/member.ts';
import type { Scope } from '@common-ground/shared/model/records.ts';
import type { Actor } from '@common-ground/shared/mutations/define.ts';
import { ProblemError } from '../ops/problem.ts';
import type { DeviceRow } from '../store/people.ts';
import type { Reader } from '../store/store.ts';
import { hashOf } from './secret.ts';

/** Who is asking, as the store knows them at this moment. */
export interface Identity {
	token: string;
	device: DeviceRow;
	teamId: string;
	/** Its role is one of a member's: a device never acts as `system`. */
	actor: Actor;
}

/**
 * Finds the member behind a device's token. Called again inside a transaction, so that a role or a
 * revocation counts from the moment at which it is committed.
 */
export async function identify(reader: Reader, token: string): Promise<Identity | undefined> {
	const device = await reader.deviceByToken(hashOf(token));
	if (!device || device.revokedAt !== null) return undefined;
	const member = await activeMember(reader, device);
	if (!member) return undefined;
	const { id: memberId, name, side, role } = member;
	return { token, device, teamId: device.teamId, actor: { memberId, name, side, role } };
}

/** A member as the team has them now; undefined once they have left. */
export async function activeMember(
	reader: Pick<Reader, 'record'>,
	{ teamId, memberId }: Pick<DeviceRow, 'teamId' | 'memberId'>,
): Promise<Member | undefined> {
	const record = await reader.record(teamId, { collection: 'member', id: memberId });
	const member = record?.data ? memberOf(record.data) : undefined;
	return member?.state === 'active' ? member : undefined;
}

/** Members as they were read from their text: it is looked up twice with each request, and seldom another. */
const known = new Map<string, Member>();
const KNOWN = 10_000;

function memberOf(text: string): Member {
	const found = known.get(text);
	if (found) return found;
	const member = Member.parse(JSON.parse(text));
	if (known.size >= KNOWN) known.clear();
	known.set(text, member);
	return member;
}

const DELETED =
	'This team was deleted on its server by an admin. What this browser holds of it can still be read here, until you sign out; nothing is sent any more.';

/** @throws {ProblemError} unauthorized, team_deleted */
export async function mustIdentify(reader: Reader, token: string): Promise<Identity> {
	const identity = await identify(reader, token);
	if (identity) return identity;
	if (await reader.isOfDeletedTeam(hashOf(token))) throw new ProblemError('team_deleted', DELETED);
	throw new ProblemError(
		'unauthorized',
		'This device is not signed in: its access was taken back, or the token is wrong. Join again with a new invite, or a link from another device of yours.',
		{ headers: { 'WWW-Authenticate': 'Bearer' } },
	);
}

/** Has a device still got its access? */
export const isSignedIn = async (
	reader: Pick<Reader, 'device'>,
	{ device: { id } }: Identity,
): Promise<boolean> => (await reader.device(id))?.revokedAt === null;

/** What a member may see. */
export const scopesOf = ({ memberId, side }: Actor): Scope[] => [
	'team',
	`side:${side}`,
	`member:${memberId}`,
];
