import { createMiddleware } from 'hono/factory';
import { ProblemError } from '../ops/problem.ts';

/** Not every engine can look for a text with a NUL in it; no honest id or cursor has one. */
export const plainAddress = createMiddleware(async (c, next) => {
	if (/%00/.test(c.req.url))
		throw new ProblemError(
			'bad_request',
			'The address holds a character that nothing here is named by. Check it.',
		);
	await next();
});
