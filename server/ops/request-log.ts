import { LOOKUPS_PATH } from '@common-ground/shared/protocol/lookups.ts';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv, Deps } from '../deps.ts';

/**
 * One line a request: what was asked of which route, how it went, by whom by id; of look-ups that are counted not even
 * that. The address as sent is left out: only the pattern that it matched is written.
 */
export const requestLog = ({ log, metrics }: Deps) =>
	createMiddleware<AppEnv>(async (c, next) => {
		const start = performance.now();
		await next();
		const route = routePath(c, -1);
		const isNameless = route === LOOKUPS_PATH;
		const identity = isNameless ? undefined : (c.get('identity') ?? c.get('program'));
		const ms = performance.now() - start;
		const { method } = c.req;
		const { status } = c.res;
		metrics.answered({ method, route, status, seconds: ms / 1_000 });
		log.info({
			method,
			route,
			status,
			ms: Math.round(ms * 10) / 10,
			...(identity ? { team: identity.teamId, member: identity.actor.memberId } : {}),
		});
	});
