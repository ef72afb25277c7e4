import { InviteRequest } from '@common-ground/shared/protocol/join.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import { createInvite } from '../auth/invites.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { checked, jsonBody } from './body.ts';

export function inviteRoutes(deps: Deps): Hono<AppEnv> {
	return new Hono<AppEnv>().post('/invites', bearer(deps), async (c) => {
		const { actor, teamId } = c.get('identity');
		if (actor.role !== 'admin')
			throw new ProblemError('forbidden', 'Only an admin can invite people. Ask one of them.');
		const request = checked(InviteRequest, await jsonBody(c));
		const origin = deps.publicOrigin ?? new URL(c.req.url).origin;
		return c.json(await createInvite(deps.store, { ...request, teamId, origin }));
	});
}
