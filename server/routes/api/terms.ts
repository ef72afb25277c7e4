import {
	ConceptView,
	IdParameter,
	NewTerm,
	TermChange,
	WriteHeaders,
} from '@common-ground/shared/protocol/api.ts';
import { Hono } from 'hono';
import type { AppEnv } from '../../deps.ts';
import { ProblemError } from '../../ops/problem.ts';
import type { Reader } from '../../store/store.ts';
import type { authorizer } from './authorize.ts';
import { operation, takes } from './describe.ts';
import { type ApiDeps, idFor, write } from './writing.ts';

const CURATE = ['glossary:curate'] as const;
const DONE = {
	status: 200,
	description: 'Its concept as it is now.',
	schema: ConceptView,
	etag: true,
} as const;
const REFUSED = ['not_found', 'conflict', 'changed_meanwhile', 'too_large'] as const;

/** Changing the words of concepts. The ETag is always the concept's. */
export const termWrites = (deps: ApiDeps, may: ReturnType<typeof authorizer>): Hono<AppEnv> =>
	new Hono<AppEnv>()
		.post(
			'/concepts/:id/terms',
			operation({
				id: 'addTerm',
				summary: 'Add a word to a concept',
				...{ scopes: CURATE, success: DONE, problems: REFUSED },
			}),
			may(...CURATE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			takes('json', NewTerm),
			(c) => {
				const { id: conceptId } = c.req.valid('param');
				const headers = c.req.valid('header');
				const { text, side, status = 'admitted', type = 'full' } = c.req.valid('json');
				const id = idFor(c, headers, 'term');
				return write(deps, c, {
					...{ headers, name: 'term.add' },
					args: { id, conceptId, text, side, status, type },
					concept: async () => conceptId,
				});
			},
		)
		.patch(
			'/terms/:id',
			operation({
				id: 'editTerm',
				summary: 'Change a word; If-Match with its concept’s ETag must be sent',
				...{ scopes: CURATE, success: DONE, problems: [...REFUSED, 'version_missing'] },
			}),
			may(...CURATE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			takes('json', TermChange),
			(c) => {
				const { id } = c.req.valid('param');
				return write(deps, c, {
					...{ headers: c.req.valid('header'), mustBeSaid: true, name: 'term.edit' },
					args: { id, fields: c.req.valid('json') },
					concept: conceptOf(id),
				});
			},
		)
		.delete(
			'/terms/:id',
			operation({
				id: 'removeTerm',
				summary: 'Remove a word; it can be brought back for 90 days',
				...{ scopes: CURATE, success: DONE, problems: REFUSED },
			}),
			may(...CURATE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			(c) => {
				const { id } = c.req.valid('param');
				const headers = c.req.valid('header');
				return write(deps, c, {
					headers,
					name: 'term.remove',
					args: { id },
					concept: conceptOf(id),
				});
			},
		);

/** @throws {ProblemError} not_found where there is no such word */
const conceptOf = (id: string) => async (reader: Reader, teamId: string) => {
	const term = await reader.record(teamId, { collection: 'term', id });
	if (!term?.data) throw new ProblemError('not_found', 'There is no such word in your team.');
	return (JSON.parse(term.data) as { conceptId: string }).conceptId;
};
