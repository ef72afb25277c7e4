import { type InviteLook, JoinRequest } from '@common-ground/shared/protocol/join.ts';
import { Hono } from 'hono';
import { z } from 'zod/mini';
import { usableInvite } from '../auth/invites.ts';
import { join, memberOfLink } from '../auth/join.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { checked, jsonBody } from './body.ts';
import { rateLimit } from './rate-limit.ts';

const LookRequest = z.pick(JoinRequest, { invite: true });

/** What someone with an invite and no token yet may ask. */
export function joinRoutes(deps: Deps): Hono<AppEnv> {
	const limited = rateLimit(deps);
	return new Hono<AppEnv>()
		.post('/join', limited, async (c) => {
			const request = checked(JoinRequest, await jsonBody(c));
			return c.json(await join(deps, request));
		})
		.post('/invites/look', limited, async (c) => {
			const { invite } = checked(LookRequest, await jsonBody(c));
			return c.json(await look(deps, invite));
		});
}

async function look({ store }: Deps, secret: string): Promise<InviteLook> {
	const invite = await usableInvite(store, secret);
	const { teamId, memberId, expiresAt: expires } = invite;
	const teamName = (await store.team(teamId))?.name ?? '';
	if (memberId === null) return { teamName, side: invite.side, role: invite.role, expires };
	const { name: memberName, side, role } = await memberOfLink(store, teamId, memberId);
	return { teamName, side, role, expires, memberName };
}
