import type { TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { mustIdentifyToken } from '../../auth/token-identity.ts';
import type { AppEnv, Deps } from '../../deps.ts';
import { errorFacts } from '../../ops/log.ts';
import { ProblemError } from '../../ops/problem.ts';

/** How long `lastUsedAt` may lag, so that reading does not cost a write each time. */
const USED_MS = 60_000;
/** Requests of one token in `SECONDS`: each server process counts for itself. */
const REQUESTS = 600;
const SECONDS = 60;

/** Makes what lets a request through that carries a token with one of these scopes, and sets `program`. */
export function authorizer({ store, log, outages }: Pick<Deps, 'store' | 'log' | 'outages'>) {
	const limiter = new RateLimiterMemory({ points: REQUESTS, duration: SECONDS });
	return (...scopes: TokenScope[]) =>
		createMiddleware<AppEnv>(async (c, next) => {
			const [, token = ''] =
				/^Bearer (\S{1,200})$/.exec(c.env.incoming.headers.authorization ?? '') ?? [];
			const program = await mustIdentifyToken(store, token);
			c.set('program', program);
			await mustBeWithin(limiter, program.tokenId);
			if (!scopes.some((scope) => program.scopes.has(scope)))
				throw new ProblemError(
					'forbidden',
					`This token may not do that: it takes ${scopes.map((scope) => `“${scope}”`).join(' or ')}. Make a token with that.`,
				);
			const { tokenId, lastUsedAt } = program;
			const now = new Date();
			if (now.getTime() - Date.parse(lastUsedAt ?? '1970') > USED_MS)
				store
					.write((tx) => tx.touchToken(tokenId, now.toISOString()))
					.catch((error: unknown) => {
						if (!outages.met(error)) log.warn(errorFacts(error), 'last use not kept');
					});
			await next();
		});
}

async function mustBeWithin(limiter: RateLimiterMemory, key: string): Promise<void> {
	try {
		await limiter.consume(key);
	} catch (refused) {
		if (!(refused instanceof RateLimiterRes)) throw refused;
		const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
		throw new ProblemError(
			'too_many',
			`This token asked ${REQUESTS} times within a minute. Go on in ${seconds} seconds.`,
			{ headers: { 'Retry-After': String(seconds) } },
		);
	}
}
