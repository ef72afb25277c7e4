import type { Context } from 'hono';
import type { z } from 'zod/mini';
import type { AppEnv } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';

/** @throws {ProblemError} bad_request where the body is no JSON */
export async function jsonBody(c: Context<AppEnv>): Promise<unknown> {
	try {
		return await c.req.json();
	} catch {
		throw new ProblemError('bad_request', 'The body of this request is not JSON. Send JSON.');
	}
}

/**
 * What came in, checked by its schema. Everything that a route reads passes here.
 * @throws {ProblemError} bad_request, naming the first thing that is wrong
 */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	// Our own schemas speak in sentences; zod's words are for programmers.
	if (issue?.message.endsWith('.')) throw new ProblemError('bad_request', issue.message);
	const where = issue?.path.length ? ` at “${issue.path.join('.')}”` : '';
	throw new ProblemError(
		'bad_request',
		`The request is malformed${where}. Update the extension or the server, whichever is older.`,
	);
}
