import { getConnInfo } from '@hono/node-server/conninfo';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AppEnv } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';

/** Requests from one network address in `SECONDS`: an office that joins at once passes, a guesser gets nowhere. */
const REQUESTS = 60;
const SECONDS = 60;

/** For what can be asked without a token. Counts start anew with the process. */
export function rateLimit() {
	const limiter = new RateLimiterMemory({ points: REQUESTS, duration: SECONDS });
	return createMiddleware<AppEnv>(async (c, next) => {
		try {
			await limiter.consume(getConnInfo(c).remote.address ?? 'unknown');
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
