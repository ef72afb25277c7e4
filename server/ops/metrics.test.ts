import { expect, it } from 'vitest';
import { nextFree } from '../start/ports.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

async function counted() {
	const port = await nextFree(9_464);
	const server = await TestServer.start({ env: { COMMON_GROUND_METRICS: `127.0.0.1:${port}` } });
	const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	return { server, read };
}

it('requests, verdicts and live connections are counted for Prometheus', async () => {
	const { server, read } = await counted();
	await using _ = server;
	const robin = await server.join();
	await robin.mutate('concept.suggest', suggestion());
	await robin.mutate('no.such', {});
	const socket = await robin.live();
	const text = await read();
	expect(text).toContain('common_ground_mutations_total{verdict="applied"} 1');
	expect(text).toContain('common_ground_mutations_total{verdict="rejected"} 1');
	expect(text).toContain('common_ground_live_connections 1');
	expect(text).toMatch(
		/common_ground_http_request_seconds_count\{method="POST",route="\/v1\/push",status="200"\} 2/,
	);
	expect(text).toContain('nodejs_eventloop_lag_seconds');
	socket.socket.close();
});

it('no address that somebody made up becomes a label of its own, and no secret one', async () => {
	const { server, read } = await counted();
	await using _ = server;
	const { token } = await server.join();
	await server.ask({ path: `/v1/nothing/${token}` });
	expect(await read()).not.toContain(token);
});

it('they are not on the server’s own address', async () => {
	const { server } = await counted();
	await using _ = server;
	expect((await server.ask({ path: '/metrics' })).status).toBe(404);
});

it('an address that is none is told in a sentence', async () => {
	const start = TestServer.start({ env: { COMMON_GROUND_METRICS: 'everywhere' } });
	await expect(start).rejects.toThrow('COMMON_GROUND_METRICS is no address');
});
