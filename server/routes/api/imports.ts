import { randomUUID } from 'node:crypto';
import {
	type Import,
	type ImportBatch,
	importBatchId,
} from '@common-ground/shared/model/import.ts';
import type { RecordOf } from '@common-ground/shared/model/records.ts';
import type { MutationName } from '@common-ground/shared/mutations/registry.ts';
import { IdParameter } from '@common-ground/shared/protocol/api.ts';
import {
	IMPORT_LIMIT,
	ImportQuery,
	ImportReply,
	ImportsReply,
	ImportView,
} from '@common-ground/shared/protocol/exchange.ts';
import { type Context, Hono } from 'hono';
import type { TokenIdentity } from '../../auth/token-identity.ts';
import type { AppEnv } from '../../deps.ts';
import type { PlanDone } from '../../exchange/job.ts';
import { rowsOf } from '../../exchange/rows.ts';
import { planIn } from '../../exchange/thread.ts';
import { ProblemError } from '../../ops/problem.ts';
import { carryOut, type Wish } from '../../sync/carry-out.ts';
import { limitTo } from '../body-limit.ts';
import type { authorizer } from './authorize.ts';
import { operation, takes } from './describe.ts';
import type { ApiDeps } from './writing.ts';

const CURATE = ['glossary:curate'] as const;
const FILES = ['text/csv', 'application/json', 'application/xml', 'text/plain'];

/** Lists of terms as files: what one would do, doing it, and taking it back. */
export function importRoutes(deps: ApiDeps, may: ReturnType<typeof authorizer>): Hono<AppEnv> {
	return new Hono<AppEnv>()
		.post(
			'/imports',
			operation({
				id: 'importGlossary',
				summary:
					'Import a file as it is: CSV, TBX, JSON or a list of words; with dryRun=true only say what would happen. Sent again after it was stopped, it goes on',
				scopes: CURATE,
				body: { description: 'The file.', types: FILES },
				success: { status: 200, description: 'What was done.', schema: ImportReply },
				problems: ['conflict', 'limit', 'too_large'],
			}),
			may(...CURATE),
			limitTo(IMPORT_LIMIT, 'An imported file', 'Divide it.'),
			takes('query', ImportQuery),
			async (c) => {
				const {
					dryRun,
					side = 'shared',
					queue,
					overwrite,
					skipRefused,
					name,
				} = c.req.valid('query');
				const program = c.get('program');
				const { steps, ...reply } = await planIn(deps.store, program.teamId, {
					...{ kind: 'plan', bytes: new Uint8Array(await c.req.arrayBuffer()) },
					...{ name: name ?? 'Import', options: { side, live: queue !== 'true' } },
					overwrite: overwrite === 'true',
				});
				if (dryRun === 'true') return c.json({ ...reply, importId: null });
				if (skipRefused !== 'true') mustBeWhole(reply);
				for (const step of steps) await make(deps, program, step);
				return c.json(reply);
			},
		)
		.get(
			'/imports',
			operation({
				id: 'listImports',
				summary: 'List what was imported, the newest first',
				scopes: ['glossary:read'],
				success: { status: 200, description: 'The imports.', schema: ImportsReply },
			}),
			may('glossary:read'),
			async (c) => {
				const imports = await found(deps, c, 'import', () => true);
				return c.json({ imports: imports.sort((a, b) => (a.at < b.at ? 1 : -1)) });
			},
		)
		.post(
			'/imports/:id/undo',
			operation({
				id: 'undoImport',
				summary: 'Take an import back; what somebody changed since stays, and is counted as left',
				scopes: CURATE,
				success: { status: 200, description: 'The import as it is now.', schema: ImportView },
				problems: ['not_found', 'conflict', 'limit'],
			}),
			may(...CURATE),
			takes('param', IdParameter),
			async (c) => {
				const { id } = c.req.valid('param');
				const made = await mustFind(deps, c, id);
				if (made.state === 'undone')
					throw new ProblemError('conflict', 'This import was taken back already.');
				await takeBack(deps, c, made);
				return c.json(await mustFind(deps, c, id));
			},
		);
}

/** Nothing of a file is taken while a part of it cannot be, unless its sender says so. */
function mustBeWhole({ counts, refused: [first] }: Omit<PlanDone, 'steps'>): void {
	if (!first) return;
	const { row, column, message } = first;
	const many = counts.refused === 1 ? 'a row' : `${counts.refused} rows`;
	const where = `row ${row}${column ? `, ${column}` : ''}`;
	throw new ProblemError(
		'bad_request',
		`Nothing was imported, because ${many} cannot be taken. ${where}: ${message} Mend the file, or send it with skipRefused=true.`,
		{ facts: { row, column, refused: counts.refused } },
	);
}

/** One change of many. Stopped between two of them, the same request goes on where it was. */
async function make(
	deps: ApiDeps,
	program: TokenIdentity,
	{ name, args }: { name: MutationName; args: object },
): Promise<void> {
	await deps.takeShare(program, 1);
	await carryOut(deps, program, { uuid: randomUUID(), name, args } as Wish);
}

async function takeBack(deps: ApiDeps, c: Context<AppEnv>, { id }: Import): Promise<void> {
	const isOwn = ({ importId }: ImportBatch): boolean => importId === id;
	const own = await found(deps, c, 'importBatch', isOwn, importBatchId(id, 0).slice(0, -1));
	for (const [index, { batch, entries }] of own.entries()) {
		const conceptIds = entries.map(({ conceptId }) => conceptId);
		const last = index === own.length - 1;
		const args = { importId: id, batch, conceptIds, last };
		await make(deps, c.get('program'), { name: 'import.undo', args });
	}
}

async function mustFind(deps: ApiDeps, c: Context<AppEnv>, id: string): Promise<Import> {
	const [one] = await found(deps, c, 'import', (made) => made.id === id);
	if (!one) throw new ProblemError('not_found', 'There is no such import in your team.');
	return one;
}

/** Records of a collection that fit, as they are now; only those whose ids begin so are looked at. */
async function found<C extends 'import' | 'importBatch'>(
	{ store }: Pick<ApiDeps, 'store'>,
	c: Context<AppEnv>,
	collection: C,
	fits: (record: RecordOf<C>) => boolean,
	begin = '',
): Promise<RecordOf<C>[]> {
	const known = new Map<string, RecordOf<C>>();
	for await (const page of rowsOf(store, c.get('program').teamId, [collection]))
		for (const { id, data } of page)
			if (data === null) known.delete(id);
			else if (id.startsWith(begin)) known.set(id, JSON.parse(data) as RecordOf<C>);
	return [...known.values()].filter(fits);
}
