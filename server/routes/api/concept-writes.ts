import type { MutationName } from '@common-ground/shared/mutations/registry.ts';
import {
	ConceptChange,
	ConceptView,
	IdParameter,
	NewConcept,
	Rejecting,
	Retiring,
	WriteHeaders,
} from '@common-ground/shared/protocol/api.ts';
import { Hono } from 'hono';
import type { AppEnv } from '../../deps.ts';
import type { authorizer } from './authorize.ts';
import { operation, takes } from './describe.ts';
import { type ApiDeps, idFor, write } from './writing.ts';

const WRITE = ['glossary:write', 'glossary:curate'] as const;
const CURATE = ['glossary:curate'] as const;
const DONE = {
	status: 200,
	description: 'The concept as it is now.',
	schema: ConceptView,
	etag: true,
} as const;
const REFUSED = ['not_found', 'conflict', 'changed_meanwhile', 'too_large'] as const;

/** Changing concepts: each request is one mutation, judged like that of a browser. */
export function conceptWrites(deps: ApiDeps, may: ReturnType<typeof authorizer>): Hono<AppEnv> {
	const app = new Hono<AppEnv>()
		.post(
			'/concepts',
			operation({
				id: 'suggestConcept',
				summary: 'Suggest a concept',
				scopes: WRITE,
				success: { ...DONE, status: 201, description: 'The suggestion.' },
				problems: ['conflict', 'too_large'],
			}),
			may(...WRITE),
			takes('header', WriteHeaders),
			takes('json', NewConcept),
			(c) => {
				const headers = c.req.valid('header');
				const { text, side, type = 'full', definition, context = '' } = c.req.valid('json');
				const id = idFor(c, headers, 'concept');
				const { marketing = '', it = '' } = definition;
				return write(deps, c, {
					...{
						headers: { ...headers, 'if-match': undefined },
						name: 'concept.suggest',
						status: 201,
					},
					args: {
						...{ id, termId: idFor(c, headers, 'term'), text, side, type, context },
						definition: { marketing, it },
					},
					concept: async () => id,
				});
			},
		)
		.patch(
			'/concepts/:id',
			operation({
				id: 'editConcept',
				summary: 'Change fields of a concept; If-Match must be sent',
				scopes: WRITE,
				success: DONE,
				problems: [...REFUSED, 'version_missing'],
			}),
			may(...WRITE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			takes('json', ConceptChange),
			(c) => {
				const { id } = c.req.valid('param');
				return write(deps, c, {
					...{ headers: c.req.valid('header'), mustBeSaid: true, name: 'concept.edit' },
					args: { id, fields: c.req.valid('json') },
					concept: async () => id,
				});
			},
		);
	for (const [verb, summary] of [
		['approve', 'Approve a concept, or sign it off for your side'],
		['reopen', 'Take a decision back'],
	] as const)
		app.post(
			`/concepts/:id/${verb}`,
			operation({
				id: `${verb}Concept`,
				summary,
				scopes: CURATE,
				success: DONE,
				problems: REFUSED,
			}),
			may(...CURATE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			(c) => {
				const { id } = c.req.valid('param');
				const name: MutationName = `concept.${verb}`;
				const headers = c.req.valid('header');
				return write(deps, c, { headers, name, args: { id }, concept: async () => id });
			},
		);
	return app
		.post(
			'/concepts/:id/reject',
			operation({
				id: 'rejectConcept',
				summary: 'Reject a suggestion, with the reason',
				...{ scopes: CURATE, success: DONE, problems: REFUSED },
			}),
			may(...CURATE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			takes('json', Rejecting),
			(c) => {
				const { id } = c.req.valid('param');
				const args = { ...c.req.valid('json'), id };
				const headers = c.req.valid('header');
				return write(deps, c, { headers, name: 'concept.reject', args, concept: async () => id });
			},
		)
		.post(
			'/concepts/:id/retire',
			operation({
				id: 'retireConcept',
				summary: 'Take a concept off the pages, with the reason',
				...{ scopes: CURATE, success: DONE, problems: REFUSED },
			}),
			may(...CURATE),
			takes('param', IdParameter),
			takes('header', WriteHeaders),
			takes('json', Retiring),
			(c) => {
				const { id } = c.req.valid('param');
				const args = { ...c.req.valid('json'), id };
				const headers = c.req.valid('header');
				return write(deps, c, { headers, name: 'concept.retire', args, concept: async () => id });
			},
		);
}
