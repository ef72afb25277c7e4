import { Cursor } from '@common-ground/shared/protocol/pull.ts';
import { Hono } from 'hono';
import { z } from 'zod/mini';
import { bearer } from '../auth/bearer.ts';
import { scopesOf } from '../auth/identify.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { changesSince } from '../sync/changes.ts';
import { snapshotStream } from '../sync/snapshot.ts';
import { checked } from './body.ts';

const WholeNumber = z.pipe(
	z.string().check(z.regex(/^\d{1,15}$/)),
	z.transform((text: string) => Number(text)),
);
const ChangesQuery = z.object({
	epoch: Cursor.shape.epoch,
	seq: WholeNumber,
	clientId: z.uuid(),
});
const SnapshotQuery = z.object({ clientId: z.uuid() });

/** How a replica reads: everything once, then what changed. */
export function pullRoutes(deps: Deps): Hono<AppEnv> {
	return new Hono<AppEnv>()
		.get('/changes', bearer(deps), async (c) => {
			const query = checked(ChangesQuery, c.req.query());
			const text = await changesSince(deps.store, c.get('identity'), query);
			return c.body(text, 200, { 'Content-Type': 'application/json' });
		})
		.get('/snapshot', bearer(deps), async (c) => {
			const { clientId } = checked(SnapshotQuery, c.req.query());
			const { teamId, actor } = c.get('identity');
			const snapshot = await deps.store.snapshot({ teamId, scopes: scopesOf(actor), clientId });
			if (!snapshot) throw new ProblemError('not_found', 'This team is no longer here.');
			return c.body(snapshotStream(snapshot), 200, { 'Content-Type': 'application/x-ndjson' });
		});
}
