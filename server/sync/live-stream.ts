import type { ServerResponse } from 'node:http';
import type { Identity } from '../auth/identify.ts';
import { type LiveConnection, WAITING_LIMIT } from './hub.ts';

/** Nothing but that the line is up. */
const HEARTBEAT = ':\n\n';

/** All streams of server-sent events of this process. */
export class LiveStreams {
	readonly #open = new Set<ServerResponse>();

	/**
	 * Makes a response a stream. It is written as it is until its end, without a frame around each event,
	 * and nothing of the request is held on to: thousands of these are idle nearly all the time.
	 */
	open(
		response: ServerResponse,
		headers: Iterable<[string, string]>,
		{ teamId, actor, device }: Identity,
	): LiveConnection {
		response.shouldKeepAlive = false;
		response.useChunkedEncodingByDefault = false;
		response.writeHead(200, {
			...Object.fromEntries(headers),
			'Content-Type': 'text/event-stream',
			'Cache-Control': 'no-store',
			// nginx would otherwise wait for more before it passes anything on.
			'X-Accel-Buffering': 'no',
		});
		response.write(HEARTBEAT);
		response.req.rawHeaders = [];
		response.req.headers = {};
		this.#open.add(response);
		response.on('close', () => this.#open.delete(response));
		return {
			...{ teamId, memberId: actor.memberId, deviceId: device.id },
			tell: ({ event }) => write(response, event),
			end: () => response.end(),
		};
	}

	/** Lets proxies and clients know that the line is up, and finds those that are gone. */
	beat(): void {
		for (const response of this.#open) write(response, HEARTBEAT);
	}

	close(): void {
		for (const response of this.#open) response.end();
	}
}

function write(response: ServerResponse, text: string): void {
	if (response.writableLength > WAITING_LIMIT) response.destroy();
	else response.write(text);
}
