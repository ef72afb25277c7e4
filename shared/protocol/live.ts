import { z } from 'zod/mini';

/**
 * Two transports for one news. WebSocket at /v1/live: the first message authenticates. GET /v1/live with
 * the token in the Authorization header: a stream of server-sent events, each with a poke as its data and
 * an id to resume by (`Last-Event-ID`). The token is never in the address.
 */
export const LiveHello = z.object({
	type: z.literal('hello'),
	token: z.string().check(z.maxLength(200)),
});

/** Keeps the connection, and in Chromium the worker, alive; see the design's note on 30 s. */
export const LivePing = z.object({ type: z.literal('ping') });
export const LiveFromClient = z.discriminatedUnion('type', [LiveHello, LivePing]);
export type LiveFromClient = z.infer<typeof LiveFromClient>;

/** Something newer exists: pull. `epoch` tells of a restore. */
export const LivePoke = z.looseObject({
	type: z.literal('poke'),
	epoch: z.string(),
	seq: z.int(),
});
export type LivePoke = z.infer<typeof LivePoke>;
export const LivePong = z.looseObject({ type: z.literal('pong') });
export type LivePong = z.infer<typeof LivePong>;
export const LiveFromServer = z.discriminatedUnion('type', [LivePoke, LivePong]);

/** Close codes (RFC 6455 leaves 4000–4999 to applications). */
export const LIVE_CLOSE = {
	badMessage: 4400,
	badToken: 4401,
	tooMany: 4429,
	goingAway: 1001,
} as const;
/** Milliseconds between a client's pings. */
export const LIVE_PING_MS = 20_000;
/** A stream on which nothing came for so long, not even the server's heartbeat, is dead. */
export const LIVE_SILENCE_MS = 75_000;
