import { SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { Hono } from 'hono';
import type { AppEnv, Deps } from '../deps.ts';

/**
 * For whoever watches the process. /healthz answers while the process lives and its database does;
 * /readyz only while it takes new work: not from the moment at which it was told to stop.
 */
export const healthRoutes = ({ store, isReady }: Pick<Deps, 'store' | 'isReady'>): Hono<AppEnv> =>
	new Hono<AppEnv>()
		.get('/healthz', async (c) => {
			await store.teams();
			return c.json({ status: 'ok', schemaVersion: SCHEMA_VERSION });
		})
		.get('/readyz', async (c) => {
			if (!isReady()) return c.json({ status: 'ending' }, 503);
			await store.teams();
			return c.json({ status: 'ready' });
		});
