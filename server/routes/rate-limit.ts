import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';

/** Requests from one network address in `SECONDS`: an office that joins at once passes, a guesser gets nowhere. */
const REQUESTS = 60;
const SECONDS = 60;

/** For what can be asked without a token. Counts start anew with the process. */
export function rateLimit({ trustedProxies }: Pick<Deps, 'trustedProxies'>) {
	const limiter = new RateLimiterMemory({ points: REQUESTS, duration: SECONDS });
	return createMiddleware<AppEnv>(async (c, next) => {
		try {
			await limiter.consume(addressOf(c, trustedProxies));
		} catch (refused) {
			if (!(refused instanceof RateLimiterRes)) throw refused;
			const seconds = Math.ceil(refused.msBeforeNext / 1_000);
			throw new ProblemError(
				'too_many',
				`Too many attempts from your network. Try again in ${seconds} seconds.`,
				{ headers: { 'Retry-After': String(seconds) } },
			);
		}
		await next();
	});
}

/** Where a request came from: the connection's other end, or whom that end names if it is a proxy of ours. */
function addressOf(c: Context<AppEnv>, trusted: ReadonlySet<string>): string {
	const address = getConnInfo(c).remote.address ?? 'unknown';
	if (!trusted.has(address.replace(/^::ffff:/, ''))) return address;
	// The last one is the proxy's own word; whatever stands before it, anyone can write.
	return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || address;
}
