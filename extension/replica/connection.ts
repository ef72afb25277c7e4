import {
	LIVE_PING_MS,
	type LiveFromClient,
	LiveFromServer,
} from '@common-ground/shared/protocol/live.ts';
import type { z } from 'zod/mini';
import type { Fetch } from './http.ts';

export interface ConnectionDeps {
	/** Of the server, `http(s)://…`. */
	origin: string;
	token: string;
	open(url: string): WebSocket;
	fetch: Fetch;
	/** The server has something newer than this. */
	onPoke(poke: { epoch: string; seq: number }): void;
	/** The server answered, so the token was taken. */
	onUp(): void;
	/** Called once, with the close code if the server gave one. */
	onEnd(code: number | undefined): void;
}

export interface Connection {
	close(): void;
}

/**
 * One connection of the live channel: says who it is, then pings. The pings keep the connection
 * and, in Chromium, the worker that holds it.
 */
export function connectSocket(deps: ConnectionDeps): Connection {
	const { origin, token, open, onPoke, onUp, onEnd } = deps;
	let ping: ReturnType<typeof setInterval> | undefined;
	let heard = true;
	let ended = false;

	const end = (code?: number) => {
		if (ended) return;
		ended = true;
		clearInterval(ping);
		socket.close();
		onEnd(code);
	};
	const beat = () => {
		// A line that went dead without a word (a laptop that slept, a proxy) never closes by itself.
		if (!heard) return end();
		heard = false;
		say({ type: 'ping' });
	};

	const say = (message: z.infer<typeof LiveFromClient>) => socket.send(JSON.stringify(message));

	const socket = open(`${origin.replace(/^http/, 'ws')}/v1/live`);
	socket.onopen = () => {
		say({ type: 'hello', token });
		ping = setInterval(beat, LIVE_PING_MS);
	};
	socket.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (ended) return;
		heard = true;
		onUp();
		const message = understand(data);
		if (message?.type === 'poke') onPoke(message);
	};
	socket.onclose = ({ code }) => end(code);
	return { close: () => end() };
}

/** What this version does not know is no reason to hang up. */
export function understand(data: unknown) {
	try {
		return LiveFromServer.safeParse(JSON.parse(String(data))).data;
	} catch {
		return undefined;
	}
}
