import { SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { Hono } from 'hono';
import type { AppEnv, Deps } from '../deps.ts';

/** For whoever watches the process. It answers only if the database does. */
export const healthRoutes = ({ store }: Deps): Hono<AppEnv> =>
	new Hono<AppEnv>().get('/healthz', async (c) => {
		await store.teams();
		return c.json({ status: 'ok', schemaVersion: SCHEMA_VERSION });
	});
