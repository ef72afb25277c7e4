/**
 * Stands in front of a tracker and adds a small script to its pages that tells us what can be seen
 * on them. So a browser can be observed to which no driver is attached, whose worker is therefore
 * as mortal as it is for people. The overlay's shadow root is open in e2e builds only.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { HOST_SELECTOR } from './dom.ts';

/** What one observed tab shows. */
export interface Report {
	/** The name that the tab was opened with: `observedUrl(path, name)`. */
	observer: string;
	/** Text of our overlay: chips and panels. */
	overlay: string;
	/** Ranges that are marked, over all highlights. */
	marks: number;
	visibility: string;
}

export interface ReportingProxy {
	origin: string;
	/** Address of `path` for a tab that shall report as `observer`. */
	observedUrl(path: string, observer: string): string;
	/** Resolves with the first report that fits, the last one included; rejects after `timeout` ms, with the last one seen. */
	until(observer: string, fits: (report: Report) => boolean, timeout: number): Promise<Report>;
	stop(): Promise<void>;
}

const REPORT_PATH = '/__common-ground-report';
const EVERY_MS = 100;

/** `target` is the tracker's origin, http only. */
export async function reportingProxy(target: string): Promise<ReportingProxy> {
	const upstream = new URL(target);
	const latest = new Map<string, Report>();
	const listeners = new Set<(report: Report) => void>();
	const sockets = new Set<Socket>();

	const server = createServer((incoming, reply) => {
		if (incoming.url === REPORT_PATH) return void receive(incoming, reply);
		forward(upstream, incoming, reply);
	});
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) =>
		tunnel(upstream, incoming, socket, head),
	);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	async function receive(incoming: IncomingMessage, reply: ServerResponse): Promise<void> {
		const report = JSON.parse(await bodyOf(incoming)) as Report;
		latest.set(report.observer, report);
		for (const listener of listeners) listener(report);
		reply.writeHead(204).end();
	}

	return {
		origin,
		observedUrl: (path, observer) => `${origin}${path}#observer=${observer}`,
		until(observer, fits, timeout) {
			return new Promise((resolve, reject) => {
				const listener = (report: Report): void => {
					if (report.observer !== observer || !fits(report)) return;
					clearTimeout(timer);
					listeners.delete(listener);
					resolve(report);
				};
				const timer = setTimeout(() => {
					listeners.delete(listener);
					const last = JSON.stringify(latest.get(observer) ?? 'nothing');
					reject(new Error(`${observer} did not show it within ${timeout} ms; last: ${last}`));
				}, timeout);
				listeners.add(listener);
				const last = latest.get(observer);
				if (last) listener(last);
			});
		},
		async stop() {
			server.close();
			for (const socket of sockets) socket.destroy();
			await once(server, 'close');
		},
	};
}

function forward(upstream: URL, incoming: IncomingMessage, reply: ServerResponse): void {
	const headers = { ...incoming.headers, host: upstream.host, 'accept-encoding': 'identity' };
	const outgoing = request(
		{
			host: upstream.hostname,
			port: upstream.port,
			path: incoming.url,
			method: incoming.method,
			headers,
		},
		async (answer) => {
			const { 'content-length': _length, ...rest } = answer.headers;
			if (!rest['content-type']?.startsWith('text/html')) {
				reply.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(reply);
				return;
			}
			const page = await bodyOf(answer);
			reply.writeHead(answer.statusCode ?? 502, rest);
			reply.end(page.replace('<head>', `<head><script>${SCRIPT}</script>`));
		},
	);
	outgoing.on('error', () => reply.writeHead(502).end());
	incoming.pipe(outgoing);
}

/** WebSockets pass as they are. */
function tunnel(upstream: URL, incoming: IncomingMessage, socket: Socket, head: Buffer): void {
	const through = connect(Number(upstream.port), upstream.hostname, () => {
		const headers = Object.entries({ ...incoming.headers, host: upstream.host })
			.map(([name, value]) => `${name}: ${value}\r\n`)
			.join('');
		through.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers}\r\n`);
		through.write(head);
		through.pipe(socket).pipe(through);
	});
	const end = (): void => {
		through.destroy();
		socket.destroy();
	};
	through.on('error', end);
	socket.on('error', end);
}

async function bodyOf(stream: NodeJS.ReadableStream): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString();
}

/** Runs in the page. Reports only what changed, and only for tabs that were given a name. */
const SCRIPT = `(() => {
	const name = /observer=([\\w-]+)/.exec(location.hash)?.[1];
	if (!name) return;
	let last = '';
	setInterval(() => {
		const root = document.querySelector('${HOST_SELECTOR}')?.shadowRoot;
		const overlay = [...(root?.children ?? [])].filter((e) => e.localName !== 'style').map((e) => e.textContent).join(' ');
		const marks = [...CSS.highlights].reduce((sum, [name, marks]) => sum + (name.startsWith('common-ground') ? marks.size : 0), 0);
		const report = JSON.stringify({ observer: name, overlay, marks, visibility: document.visibilityState });
		if (report === last) return;
		last = report;
		fetch('${REPORT_PATH}', { method: 'POST', body: report, keepalive: true }).catch(() => { last = ''; });
	}, ${EVERY_MS});
})();`;
