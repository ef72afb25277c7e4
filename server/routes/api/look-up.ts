import { LookUpQuery, LookUpReply, MOST_LOOKED_UP } from '@common-ground/shared/protocol/api.ts';
import { Hono } from 'hono';
import type { AppEnv } from '../../deps.ts';
import { lookUp } from '../../glossary/look-up.ts';
import type { authorizer } from './authorize.ts';
import { operation, takes } from './describe.ts';
import { packedApi } from './problem.ts';
import { viewOf } from './view.ts';
import type { ApiDeps } from './writing.ts';

const USUALLY_FOUND = 10;

/** What does a word mean? */
export const lookUpRoutes = (
	{ glossaries }: ApiDeps,
	may: ReturnType<typeof authorizer>,
): Hono<AppEnv> =>
	new Hono<AppEnv>().get(
		'/look-up',
		packedApi,
		operation({
			id: 'lookUp',
			summary: `Find published concepts by name, the best first, at most ${MOST_LOOKED_UP}`,
			scopes: ['glossary:read'],
			success: { status: 200, description: 'What was found.', schema: LookUpReply },
		}),
		may('glossary:read'),
		takes('query', LookUpQuery),
		async (c) => {
			const { q, limit } = c.req.valid('query');
			const glossary = await glossaries.of(c.get('program').teamId);
			const found = lookUp(glossary, q, Number(limit ?? USUALLY_FOUND));
			return c.json({
				hits: found.map(({ word, by, entry }) => ({ word, by, concept: viewOf(entry) })),
			});
		},
	);
