/** A poke for all by Hono's own streamSSE, as its documentation has it. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { answering, residentBytes } from '../answering.ts';
import { pokeOf } from './poke.ts';

const streams = new Set<SSEStreamingApi>();
let seq = 1;
const tell = (stream: SSEStreamingApi): Promise<void> =>
	stream.writeSSE({ id: String(seq), data: pokeOf(seq) });

const app = new Hono();
app.get('/v1/live', (c) =>
	streamSSE(c, async (stream) => {
		streams.add(stream);
		await tell(stream);
		await new Promise<void>((resolve) => stream.onAbort(resolve));
		streams.delete(stream);
	}),
);
app.post('/poke', (c) => {
	seq++;
	for (const stream of streams) void tell(stream);
	return c.text('told');
});
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
	answering({ origin: `http://127.0.0.1:${port}` }, { memory: residentBytes }, () => {
		server.close();
	}),
);
