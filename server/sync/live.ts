import type { IncomingMessage, Server } from 'node:http';
import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { PROBLEMS, type ProblemCode } from '@common-ground/shared/protocol/problem.ts';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Deps } from '../deps.ts';
import { errorFacts } from '../ops/log.ts';
import { welcome } from './live-connection.ts';

export interface LiveTimes {
	/** How long a new connection may take to say who it is. */
	helloMs: number;
	/** How often dead connections, and devices revoked by another process, are looked for. */
	heartbeatMs: number;
}

export const LIVE_TIMES: LiveTimes = { helloMs: 5_000, heartbeatMs: 30_000 };

/** Bytes; everything that a client has to say is shorter. */
const LONGEST_MESSAGE = 2_000;

export interface LiveChannel {
	/** Says goodbye to everyone and lets nobody in any more. */
	close(): void;
	/** Cuts off whoever does not answer the goodbye. */
	terminate(): void;
}

/** Serves the live channel on an HTTP server. */
export function serveLive(server: Server, deps: Deps, times: LiveTimes): LiveChannel {
	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: LONGEST_MESSAGE,
		perMessageDeflate: false,
	});
	const answered = new WeakSet<WebSocket>();
	server.on('upgrade', (request, stream, head) => {
		stream.on('error', () => stream.destroy());
		const refusal = refusalOf(request, deps);
		if (refusal) return stream.end(refusalText(refusal));
		sockets.handleUpgrade(request, stream, head, (socket) => {
			answered.add(socket);
			socket.on('pong', () => answered.add(socket));
			welcome(socket, deps, times.helloMs);
		});
	});
	const heartbeat = setInterval(() => {
		dropTheDead(sockets.clients, answered);
		deps.streams.beat();
		endRevoked(deps, times.heartbeatMs);
	}, times.heartbeatMs);
	return {
		close() {
			clearInterval(heartbeat);
			sockets.close();
			for (const socket of sockets.clients) socket.close(LIVE_CLOSE.goingAway, 'Server stops');
			deps.streams.close();
		},
		terminate() {
			for (const socket of sockets.clients) socket.terminate();
		},
	};
}

/** Browsers send the origin of whoever opens the connection; nothing else has to. */
function refusalOf({ url = '', headers }: IncomingMessage, deps: Deps): ProblemCode | undefined {
	if (url.split('?')[0] !== '/v1/live') return 'not_found';
	return headers.origin === undefined || deps.mayRead(headers.origin) ? undefined : 'forbidden';
}

const refusalText = (code: ProblemCode): string => {
	const body = JSON.stringify({ code, message: 'No live channel is here for you.' });
	return [
		`HTTP/1.1 ${PROBLEMS[code]} Refused`,
		'Connection: close',
		'Content-Type: application/json',
		`Content-Length: ${body.length}`,
		'',
		body,
	].join('\r\n');
};

/** A connection that has not answered since the last round is gone, whatever the network says. */
function dropTheDead(sockets: ReadonlySet<WebSocket>, answered: WeakSet<WebSocket>): void {
	for (const socket of sockets) {
		if (answered.delete(socket)) socket.ping();
		else socket.terminate();
	}
}

/** The command line revokes, and deletes teams, in a process of its own; twice the interval, so that none slips through. */
function endRevoked({ store, hub, log, outages }: Deps, heartbeatMs: number): void {
	const since = new Date(Date.now() - 2 * heartbeatMs).toISOString();
	const ended = async () => {
		for (const id of hub.teamIds)
			if (!(await store.team(id))) hub.hear({ type: 'ended', teamId: id });
	};
	store
		.revokedSince(since)
		.then((ids) => hub.revoke(ids))
		.then(ended)
		.catch((error: unknown) => {
			if (!outages.met(error)) log.error(errorFacts(error), 'revocations not read');
		});
}
