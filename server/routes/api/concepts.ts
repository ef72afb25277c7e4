import {
	ConceptList,
	ConceptQuery,
	ConceptView,
	IdParameter,
	MOST_LISTED,
} from '@common-ground/shared/protocol/api.ts';
import { Hono } from 'hono';
import type { AppEnv } from '../../deps.ts';
import { listed } from '../../glossary/listing.ts';
import { ProblemError } from '../../ops/problem.ts';
import type { authorizer } from './authorize.ts';
import { operation, takes } from './describe.ts';
import { packedApi } from './problem.ts';
import { viewOf } from './view.ts';
import { type ApiDeps, showConcept } from './writing.ts';

const USUALLY_LISTED = 50;

/** Reading concepts. */
export function conceptReads(deps: ApiDeps, may: ReturnType<typeof authorizer>): Hono<AppEnv> {
	const { store, glossaries } = deps;
	return new Hono<AppEnv>()
		.get(
			'/concepts',
			packedApi,
			operation({
				id: 'listConcepts',
				summary: `List and search concepts, in pages of at most ${MOST_LISTED}`,
				scopes: ['glossary:read'],
				success: { status: 200, description: 'One page.', schema: ConceptList },
			}),
			may('glossary:read'),
			takes('query', ConceptQuery),
			async (c) => {
				const { teamId } = c.get('program');
				const { q, status, side, subject, updatedSince, cursor, limit } = c.req.valid('query');
				const glossary = await glossaries.of(teamId);
				const since = updatedSince && new Date(updatedSince).toISOString();
				const wanted = {
					...{ text: q, status, side, subjectField: subject },
					changedAfter: since ? await store.seqBefore(teamId, since) : undefined,
				};
				const count = Number(limit ?? USUALLY_LISTED);
				const { entries, next } = await listed(glossary, wanted, idIn(cursor), count);
				return c.json({
					concepts: entries.map(viewOf),
					next: next === undefined ? null : cursorOf(next),
				});
			},
		)
		.get(
			'/concepts/:id',
			operation({
				id: 'getConcept',
				summary: 'Read one concept with its words',
				scopes: ['glossary:read'],
				success: { status: 200, description: 'The concept.', schema: ConceptView, etag: true },
				problems: ['not_found'],
			}),
			may('glossary:read'),
			takes('param', IdParameter),
			(c) => showConcept(deps, c, c.req.valid('param').id),
		);
}

/** Opaque, so that what is in it may become another thing. */
const cursorOf = (id: string): string => Buffer.from(`id:${id}`).toString('base64url');

function idIn(cursor: string | undefined): string {
	if (cursor === undefined) return '';
	const text = Buffer.from(cursor, 'base64url').toString();
	if (text.startsWith('id:')) return text.slice(3);
	throw new ProblemError(
		'bad_request',
		'This cursor is none of ours. Send the “next” of the page before, or none to begin anew.',
	);
}
