import { createHash, randomUUID } from 'node:crypto';
import type { MutationName } from '@common-ground/shared/mutations/registry.ts';
import type { WriteHeaders } from '@common-ground/shared/protocol/api.ts';
import type { Context } from 'hono';
import type { z } from 'zod/mini';
import type { AppEnv, Deps } from '../../deps.ts';
import type { Glossaries } from '../../glossary/glossaries.ts';
import { ProblemError } from '../../ops/problem.ts';
import type { Reader } from '../../store/store.ts';
import { carryOut, type Wish } from '../../sync/carry-out.ts';
import { unchanged } from './etag.ts';
import { etagOfEntry, viewOf } from './view.ts';

export type Headers = z.infer<typeof WriteHeaders>;

export interface ApiDeps extends Deps {
	glossaries: Glossaries;
}

interface Writing<N extends MutationName> extends Pick<Wish<N>, 'name' | 'args'> {
	headers: Headers;
	/** The concept that it is about, looked up where the store is locked. */
	concept(reader: Reader, teamId: string): Promise<string | undefined>;
	/** If-Match must be there: others' texts could be written over. */
	mustBeSaid?: boolean;
	status?: 200 | 201;
}

/**
 * An id that is the same for each repetition of a request, where the program says by its key which those are.
 * `what` tells several ids of one request apart.
 */
export function idFor(c: Context<AppEnv>, headers: Headers, what: string): string {
	const key = headers['idempotency-key'];
	if (key === undefined) return randomUUID();
	const { teamId, actor } = c.get('program');
	const text = JSON.stringify([teamId, actor.memberId, key, what]);
	const hex = createHash('sha256').update(text).digest('hex');
	// RFC 9562, version 8: made by a rule of one's own.
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}

/** Makes one change, and answers with the concept as it is afterwards. */
export async function write<N extends MutationName>(
	deps: ApiDeps,
	c: Context<AppEnv>,
	{ name, args, headers, concept, mustBeSaid = false, status = 200 }: Writing<N>,
): Promise<Response> {
	const program = c.get('program');
	const { teamId } = program;
	// Before it is gone, where the change takes it away.
	const about = await concept(deps.store, teamId);
	const check = unchanged(headers['if-match'], (reader) => concept(reader, teamId), { mustBeSaid });
	await deps.takeShare(program, 1);
	const isRepeated = await carryOut(deps, program, {
		uuid: idFor(c, headers, 'change'),
		...{ name, args },
		...(check ? { check: (reader: Reader) => check(reader, teamId) } : {}),
	});
	if (isRepeated) c.header('Idempotency-Replayed', 'true');
	return showConcept(deps, c, about, status);
}

/**
 * Answers with a concept as it is now.
 * @throws {ProblemError} not_found
 */
export async function showConcept(
	{ glossaries }: Pick<ApiDeps, 'glossaries'>,
	c: Context<AppEnv>,
	id: string | undefined,
	status: 200 | 201 = 200,
): Promise<Response> {
	const entry = (await glossaries.of(c.get('program').teamId)).get(id ?? '');
	if (!entry) throw new ProblemError('not_found', 'There is no such concept in your team.');
	const etag = etagOfEntry(entry);
	c.header('ETag', etag);
	if (status === 201)
		c.header(
			'Location',
			`${new URL(c.req.url).pathname}/${encodeURIComponent(entry.concept.data.id)}`,
		);
	else if (c.req.method === 'GET' && c.req.header('If-None-Match')?.includes(etag))
		return c.body(null, 304);
	return c.json(viewOf(entry), status);
}
