import { Readable } from 'node:stream';
import type { ExportFormat } from '@common-ground/shared/exchange/export.ts';
import type { Team } from '@common-ground/shared/model/member.ts';
import { ExportQuery } from '@common-ground/shared/protocol/exchange.ts';
import { Hono } from 'hono';
import type { AppEnv } from '../../deps.ts';
import { exportIn } from '../../exchange/thread.ts';
import type { authorizer } from './authorize.ts';
import { operation, takes } from './describe.ts';
import { packedApi } from './problem.ts';
import type { ApiDeps } from './writing.ts';

const FILES: Record<ExportFormat, { file: string; type: string }> = {
	csv: { file: 'glossary.csv', type: 'text/csv' },
	json: { file: 'glossary.json', type: 'application/json' },
	tbx: { file: 'glossary.tbx', type: 'application/xml' },
	markdown: { file: 'glossary.md', type: 'text/markdown' },
	vale: { file: 'vale.zip', type: 'application/zip' },
};

/** The whole glossary as one file. */
export const exportRoutes = (
	{ store }: Pick<ApiDeps, 'store'>,
	may: ReturnType<typeof authorizer>,
): Hono<AppEnv> =>
	new Hono<AppEnv>().get(
		'/export',
		packedApi,
		operation({
			id: 'exportGlossary',
			summary: 'Export the glossary as CSV, JSON, TBX, a Vale style or Markdown',
			scopes: ['glossary:read'],
			success: {
				status: 200,
				description: 'The file. The same glossary is the same bytes.',
				types: [...new Set(Object.values(FILES).map(({ type }) => type))],
			},
		}),
		may('glossary:read'),
		takes('query', ExportQuery),
		async (c) => {
			const { format, language = 'en', delimiter = ',' } = c.req.valid('query');
			const { teamId } = c.get('program');
			const record = await store.record(teamId, { collection: 'team', id: 'team' });
			const team = JSON.parse(record?.data ?? '{}') as Partial<Team>;
			const { name = '', sideNames = { marketing: 'Marketing', it: 'IT' } } = team;
			const pieces = exportIn(store, teamId, {
				...{ kind: 'export', format, language, name, sideNames },
				delimiter: delimiter === 'tab' ? '\t' : delimiter,
			});
			// What fails at once is said in a sentence; later the file breaks off.
			const first = await pieces.next();
			const { file, type } = FILES[format];
			c.header('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
			c.header('Content-Disposition', `attachment; filename="${file}"`);
			return c.body(Readable.toWeb(Readable.from(all(first, pieces))) as ReadableStream);
		},
	);

async function* all<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
	if (!first.done) yield first.value;
	yield* rest;
}
