import { createMiddleware } from 'hono/factory';
import type { AppEnv, Deps } from '../deps.ts';
import { errorFacts } from '../ops/log.ts';
import { mustIdentify } from './identify.ts';

/** How long `lastSeenAt` may lag, so that reading does not cost a write each time. */
const SEEN_MS = 10 * 60_000;

/** Lets a request through that carries a device's token, and sets `identity`. */
export const bearer = ({ store, log, outages }: Deps) =>
	createMiddleware<AppEnv>(async (c, next) => {
		const [, token = ''] =
			/^Bearer ([\w-]{1,200})$/.exec(c.env.incoming.headers.authorization ?? '') ?? [];
		const identity = await mustIdentify(store, token);
		c.set('identity', identity);
		const { id, lastSeenAt } = identity.device;
		const now = new Date();
		if (now.getTime() - Date.parse(lastSeenAt) > SEEN_MS)
			store
				.write((tx) => tx.touchDevice(id, now.toISOString()))
				.catch((error: unknown) => {
					if (!outages.met(error)) log.warn(errorFacts(error), 'last seen not kept');
				});
		await next();
	});
