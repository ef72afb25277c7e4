import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { drainable } from './drain.ts';

it('waits for an answer that has begun, and for nothing after it', async () => {
	const server = createServer({ keepAliveTimeout: 60_000 });
	const drain = drainable(server);
	const asked = once(server, 'request') as Promise<[unknown, ServerResponse]>;
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const { port } = server.address() as AddressInfo;
	const asking = request({ port, host: '127.0.0.1', headers: { Connection: 'keep-alive' } }).end();
	const [, response] = await asked;
	response.write('first ');
	const [answer] = await once(asking, 'response');
	const drained = drain(() => {});
	response.end('last');
	let text = '';
	for await (const chunk of answer) text += chunk;
	expect(text).toBe('first last');
	await drained;
}, 3_000);
