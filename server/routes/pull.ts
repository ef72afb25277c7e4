import type { Scope } from '@common-ground/shared/model/records.ts';
import type { Actor } from '@common-ground/shared/mutations/define.ts';
import { Cursor, SnapshotPart } from '@common-ground/shared/protocol/pull.ts';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { z } from 'zod/mini';
import { bearer } from '../auth/bearer.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { changesSince } from '../sync/changes.ts';
import { ENCODINGS, type Encoding } from '../sync/pack.ts';
import { Snapshots } from '../sync/snapshots.ts';
import { checked } from './body.ts';
import { easing } from './ease.ts';
import { lengthOf, packed } from './packed.ts';

const WholeNumber = z.pipe(
	z.string().check(z.regex(/^\d{1,15}$/)),
	z.transform((text: string) => Number(text)),
);
const ChangesQuery = z.object({
	epoch: Cursor.shape.epoch,
	seq: WholeNumber,
	clientId: z.uuid(),
});

/** How a replica reads: everything once, then what changed. */
export function pullRoutes(deps: Deps): Hono<AppEnv> {
	const snapshots = new Snapshots(deps.store);
	const ease = easing();
	return new Hono<AppEnv>()
		.get('/changes', packed, ease, bearer(deps), async (c) => {
			const query = checked(ChangesQuery, c.req.query());
			const text = await changesSince(deps.store, c.get('identity'), query);
			return c.body(text, 200, { 'Content-Type': 'application/json', ...lengthOf(text) });
		})
		.get('/snapshot/:part', ease, bearer(deps), async (c) => {
			const part = checked(SnapshotPart, c.req.param('part'));
			const { teamId, actor } = c.get('identity');
			const encoding = encodingFor(c);
			const isFresh = c.req.query('fresh') !== undefined;
			const wanted = { teamId, scope: scopeOf(part, actor), isFresh };
			const snapshot = await snapshots.find(wanted, encoding);
			if (!snapshot) throw new ProblemError('not_found', 'This team is no longer here.');
			const { etag, body } = snapshot;
			const headers = { ETag: etag, Vary: 'Accept-Encoding' };
			if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304, headers);
			return c.body(body, 200, {
				...headers,
				'Content-Type': 'application/x-ndjson',
				'Content-Encoding': encoding,
			});
		});
}

/** Ours of those that the client takes equally well; whoever names none takes any. */
const encodingFor = (c: Context): Encoding =>
	accepts(c, {
		header: 'Accept-Encoding',
		supports: [...ENCODINGS],
		default: 'gzip',
		match: (accepted, { supports, default: otherwise }) =>
			supports.find((name) => accepted.some(({ type, q }) => type === name && q > 0)) ?? otherwise,
	}) as Encoding;

const scopeOf = (part: SnapshotPart, { memberId, side }: Actor): Scope =>
	part === 'team' ? 'team' : part === 'side' ? `side:${side}` : `member:${memberId}`;
