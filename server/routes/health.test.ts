import { expect, it } from 'vitest';
import { TestServer } from '../testing/server.ts';
import { healthRoutes } from './health.ts';

it('a server says that it lives and that it is ready', async () => {
	await using server = await TestServer.start();
	expect((await server.ask({ path: '/healthz' })).body).toMatchObject({ status: 'ok' });
	expect((await server.ask({ path: '/readyz' })).body).toEqual({ status: 'ready' });
});

it('a server that ends still lives, and is ready no more', async () => {
	await using server = await TestServer.start();
	const routes = healthRoutes({ store: server.store, isReady: () => false });
	expect((await routes.request('/healthz')).status).toBe(200);
	expect((await routes.request('/readyz')).status).toBe(503);
});
