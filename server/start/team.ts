import type { Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { Logger } from '../ops/log.ts';
import { createInvite, createTeam, type RunningServer } from '../service.ts';
import type { InviteRow } from '../store/people.ts';
import type { TeamRow } from '../store/store.ts';

const A_WEEK = 7 * 24;
const HOUR_MS = 3_600_000;

/** The team of this server; made with the starter pack the first time. */
export async function ensureTeam({ store }: RunningServer, log: Logger): Promise<TeamRow> {
	const [team] = await store.teams();
	return team ?? createTeam(store, 'Our team', log);
}

/** A link for whoever sets the team up; undefined once an admin has joined, who invites the others. */
export async function firstAdminLink(
	server: RunningServer,
	team: TeamRow,
): Promise<string | undefined> {
	const query = { collection: 'member', index: 'role', value: 'admin' } as const;
	const admins = await server.store.query(team.id, query);
	if (admins.length > 0) return undefined;
	await voidEarlierLinks(server, team);
	return inviteOne(server, team, 'it', 'admin');
}

/** Those that earlier starts printed: of the links that make somebody admin, the last is good, and no other. */
const voidEarlierLinks = ({ store }: RunningServer, { id }: TeamRow): Promise<void> =>
	store.write(async (tx) => {
		const at = new Date().toISOString();
		for (const invite of await tx.openInvites(id, at))
			if (isOfAStart(invite)) await tx.revokeInvite(invite.id, at);
	});

/** An admin's invite that the command line made for other hours or the other side stays good. */
const isOfAStart = ({ side, role, memberId, createdAt, expiresAt }: InviteRow): boolean =>
	side === 'it' &&
	role === 'admin' &&
	memberId === null &&
	Date.parse(expiresAt) - Date.parse(createdAt) === A_WEEK * HOUR_MS;

/** An invite link for one person, good for a week. */
export async function inviteOne(
	server: RunningServer,
	team: TeamRow,
	side: Side,
	role: Role,
): Promise<string> {
	const invite = { teamId: team.id, origin: server.origin, side, role, hours: A_WEEK, uses: 1 };
	return (await createInvite(server.store, invite)).link;
}
