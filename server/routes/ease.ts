import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';

/** Requests under way from which on clients are asked to come less often, and from which on turned away. */
export interface Load {
	easeFrom: number;
	refuseFrom: number;
}

const LOAD: Load = { easeFrom: 200, refuseFrom: 2_000 };
/** Seconds; clients spread themselves over some more. */
const EASE_SECONDS = '30';
const AGAIN_SECONDS = '10';

/**
 * Keeps pushes and pulls answerable when too many come at once: an answer then carries `Backoff`, the
 * seconds for which its client should leave the server alone; beyond, it is 503 with `Retry-After`.
 */
export function easing({ easeFrom, refuseFrom }: Load = LOAD) {
	let underWay = 0;
	return createMiddleware<AppEnv>(async (c, next) => {
		if (underWay >= refuseFrom)
			throw new ProblemError(
				'busy',
				'The server has more to do than it can. Your changes are kept, and sent in a moment.',
				{ headers: { 'Retry-After': AGAIN_SECONDS } },
			);
		underWay++;
		try {
			await next();
		} finally {
			underWay--;
		}
		if (underWay >= easeFrom) c.header('Backoff', EASE_SECONDS);
	});
}
