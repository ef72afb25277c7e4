import type { ApiProblem } from '@common-ground/shared/protocol/api.ts';
import type { Problem } from '@common-ground/shared/protocol/problem.ts';
import { every } from 'hono/combine';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../../deps.ts';
import { packed } from '../packed.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** Puts every answer that is no success into the form of RFC 9457, whoever made it. */
export const problemJson = createMiddleware<AppEnv>(async (c, next) => {
	await next();
	const { status, headers } = c.res;
	if (status < 400 || !headers.get('Content-Type')?.startsWith('application/json')) return;
	const { code, message, ...facts } = (await c.res.json()) as Problem;
	const problem: ApiProblem = {
		type: `urn:common-ground:problem:${code}`,
		title: titleOf(code),
		...{ status, detail: message, code, ...facts },
	};
	const answer = new Response(JSON.stringify(problem), { status, headers });
	answer.headers.set('Content-Type', PROBLEM_TYPE);
	answer.headers.delete('Content-Length');
	c.res = undefined;
	c.res = answer;
});

/**
 * Packs long answers, and puts refusals into form before. Not for answers with an ETag: packing makes that a weak
 * one, and those are not for If-Match.
 */
export const packedApi = every(packed, problemJson);

/** “not_found” as people write it. */
function titleOf(code: string): string {
	const words = code.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
