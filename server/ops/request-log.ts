import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv, Deps } from '../deps.ts';

/**
 * One line a request: what was asked of which route, how it went, by whom by id. The address as sent
 * is left out: only the pattern that it matched is written.
 */
export const requestLog = ({ log }: Deps) =>
	createMiddleware<AppEnv>(async (c, next) => {
		const start = performance.now();
		await next();
		const identity = c.get('identity');
		log.info({
			method: c.req.method,
			route: routePath(c, -1),
			status: c.res.status,
			ms: Math.round((performance.now() - start) * 10) / 10,
			...(identity ? { team: identity.teamId, member: identity.actor.memberId } : {}),
		});
	});
