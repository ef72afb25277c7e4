import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { clientFrames } from './frames.ts';

/** Something that a browser sent. */
export interface Sent {
	/** Host with port. */
	to: string;
	/** Method and path with query; of a WebSocket also what was sent on it, message by message. */
	what: string;
	headers: string;
	body: string;
}

export interface WayOut extends AsyncDisposable {
	/** Switches that leave a Chromium no other way. */
	args: string[];
	/** All that went out so far to anywhere but the pages. */
	readonly sent: readonly Sent[];
	/** What pages were asked for, as addresses. */
	readonly visited: readonly string[];
}

/** What Chromium asks of its maker by itself, with and without us. */
export const isBrowsersOwn = ({ to }: Sent): boolean =>
	/(^|\.)(google|googleapis|gvt1)\.com(:\d+)?$/.test(to);

/**
 * A proxy that is a browser's only way out. What goes to `server`, the team's, is passed on and recorded;
 * `page` answers for all other hosts of this machine, as if they were the web; anything else is recorded
 * and refused.
 */
export async function openWayOut(
	server: string,
	page: (url: URL) => string | undefined,
): Promise<WayOut> {
	const team = new URL(server);
	const sent: Sent[] = [];
	const visited: string[] = [];
	const sockets = new Set<Duplex>();

	const pass = async (url: URL, asked: IncomingMessage, reply: ServerResponse): Promise<void> => {
		const body = await bodyOf(asked);
		const { method = '', headers } = asked;
		const what = `${method} ${url.pathname}${url.search}`;
		sent.push({ to: url.host, what, headers: JSON.stringify(headers), body: body.toString() });
		if (url.host !== team.host) return void reply.writeHead(502).end();
		const onward = request(url, { method, headers }, (answer) => {
			reply.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(reply);
		});
		onward.on('error', () => reply.destroy());
		onward.end(body);
	};
	const proxy = createServer((asked, reply) => {
		const url = new URL(asked.url ?? '', 'http://nowhere.invalid');
		const html = url.host === team.host ? undefined : page(url);
		if (html === undefined) return void pass(url, asked, reply);
		visited.push(url.href);
		reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	proxy.on('connection', (socket) => sockets.add(socket));
	// WebSockets, and whatever is encrypted.
	proxy.on('connect', ({ url: to = '' }: IncomingMessage, socket: Duplex) => {
		if (to !== team.host) {
			// A browser prepares a connection for where it is about to go, before a test can answer for it.
			const visit = page(new URL(`https://${to}`)) !== undefined;
			if (visit) visited.push(`https://${to}`);
			else sent.push({ to, what: 'CONNECT', headers: '', body: '' });
			socket.end('HTTP/1.1 502 Refused\r\n\r\n');
			return;
		}
		sockets.add(tunnel(team, socket, (record) => sent.push(record)));
	});
	proxy.listen(0, '127.0.0.1');
	await once(proxy, 'listening');
	const { port } = proxy.address() as AddressInfo;
	return {
		args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
		sent,
		visited,
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) socket.destroy();
			proxy.close();
		},
	};
}

/** Passes a WebSocket on, and records its opening and each message of the browser's. */
function tunnel(team: URL, socket: Duplex, record: (sent: Sent) => void): Socket {
	const onward = connect(Number(team.port), team.hostname);
	socket.write('HTTP/1.1 200 Connected\r\n\r\n');
	let head = '';
	const frames = clientFrames((message) =>
		record({ to: team.host, what: 'WebSocket message', headers: '', body: message }),
	);
	socket.on('data', (chunk: Buffer) => {
		if (head.includes('\r\n\r\n')) {
			frames(chunk);
			onward.write(chunk);
			return;
		}
		// Compressed messages could not be read here.
		const text = chunk.toString('latin1').replace(/sec-websocket-extensions:[^\r]*\r\n/i, '');
		head += text;
		onward.write(text, 'latin1');
		const [line = ''] = head.split('\r\n');
		if (head.includes('\r\n\r\n'))
			record({ to: team.host, what: line.replace(/ HTTP.*/, ''), headers: head, body: '' });
	});
	onward.pipe(socket);
	for (const end of [socket, onward]) {
		end.on('error', () => {});
		end.on('close', () => {
			socket.destroy();
			onward.destroy();
		});
	}
	return onward;
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of asked) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
