import { DeleteTeamRequest } from '@common-ground/shared/protocol/team.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { deleteOwnTeam } from '../sync/delete-team.ts';
import { checked, jsonBody } from './body.ts';

/** The end of the asker's team. */
export const teamRoutes = (deps: Deps): Hono<AppEnv> =>
	new Hono<AppEnv>().post('/team/delete', bearer(deps), async (c) => {
		const { name } = checked(DeleteTeamRequest, await jsonBody(c));
		await deleteOwnTeam(deps, c.get('identity'), name);
		return c.body(null, 204);
	});
