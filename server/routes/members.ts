import { LeaveRequest } from '@common-ground/shared/protocol/leave.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { leaveTeam } from '../sync/leave.ts';
import { checked, jsonBody } from './body.ts';

/** What about a member is no change of records alone. */
export const memberRoutes = (deps: Deps): Hono<AppEnv> =>
	new Hono<AppEnv>().post('/members/:id/leave', bearer(deps), async (c) => {
		const { to } = checked(LeaveRequest, await jsonBody(c));
		await leaveTeam(deps, c.get('identity'), { id: c.req.param('id'), to });
		return c.body(null, 204);
	});
