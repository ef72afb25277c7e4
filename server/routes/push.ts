import { PushRequest } from '@common-ground/shared/protocol/push.ts';
import { MINIMUM_SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { Hono } from 'hono';
import { z } from 'zod/mini';
import { bearer } from '../auth/bearer.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { push } from '../sync/push.ts';
import { checked, jsonBody } from './body.ts';
import { easing } from './ease.ts';

const Versioned = z.object({ schemaVersion: z.int() });

export function pushRoutes(deps: Deps): Hono<AppEnv> {
	return new Hono<AppEnv>().post('/push', easing(), bearer(deps), async (c) => {
		const body = await jsonBody(c);
		// Before all else: the rest of an old client's request may be shaped otherwise.
		if (checked(Versioned, body).schemaVersion < MINIMUM_SCHEMA_VERSION)
			throw new ProblemError(
				'client_too_old',
				'This extension is too old for the team’s server. Update it; your changes are kept until then.',
			);
		const request = checked(PushRequest, body);
		await deps.takeShare(c.get('identity'), request.mutations.length);
		const reply = await push(deps, c.get('identity'), request);
		deps.outages.over();
		deps.metrics.judged(reply.verdicts);
		return c.json(reply);
	});
}
