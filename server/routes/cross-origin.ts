import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { AppEnv, Deps } from '../deps.ts';

const EXPOSED = ['retry-after', 'backoff'];

/**
 * Lets the extension read answers. Bearer tokens only: no cookie is ever set or read, so credentials are not
 * allowed. Hono's own middleware answers what browsers ask beforehand; on every other answer it would
 * make the body a stream, which costs more than all else of a push.
 */
export function crossOrigin({ mayRead }: Pick<Deps, 'mayRead'>) {
	const beforehand = cors({
		origin: (origin) => (mayRead(origin) ? origin : null),
		allowMethods: ['GET', 'POST', 'DELETE'],
		allowHeaders: ['authorization', 'content-type', 'last-event-id'],
		exposeHeaders: EXPOSED,
		maxAge: 600,
	});
	return createMiddleware<AppEnv>(async (c, next) => {
		if (c.req.method === 'OPTIONS') return beforehand(c, next);
		const { origin } = c.env.incoming.headers;
		const headers: [string, string][] = [
			['Vary', 'Origin'],
			['Access-Control-Expose-Headers', EXPOSED.join()],
		];
		if (origin && mayRead(origin)) headers.push(['Access-Control-Allow-Origin', origin]);
		// For whoever sends the answer's head itself, as the live stream does.
		for (const [name, value] of headers) c.header(name, value);
		await next();
		// Errors are answers of their own, without what was prepared.
		const { headers: sent } = c.res;
		if (sent.has('Access-Control-Expose-Headers')) return;
		for (const [name, value] of headers) sent.append(name, value);
	});
}
