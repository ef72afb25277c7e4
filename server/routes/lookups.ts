import { LookupsRequest } from '@common-ground/shared/protocol/lookups.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { countLookups } from '../sync/count-lookups.ts';
import { checked, jsonBody } from './body.ts';

/** Look-ups of members who let theirs be counted. A day counts as one change of its author's share. */
export const lookupRoutes = (deps: Deps): Hono<AppEnv> =>
	new Hono<AppEnv>().post('/lookups', bearer(deps), async (c) => {
		const request = checked(LookupsRequest, await jsonBody(c));
		await deps.takeShare(c.get('identity'), 1);
		await countLookups(deps, c.get('identity'), request);
		return c.body(null, 204);
	});
