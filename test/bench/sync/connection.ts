import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { CHROME_EXTENSION_ORIGIN } from '@common-ground/shared/protocol/origin.ts';

export interface Reply {
	status: number;
	/** Without the frames of chunked encoding. */
	body: string;
}

/**
 * A kept-alive HTTP/1.1 connection with one request under way at a time. It costs a small part of what
 * fetch does: clients share the machine with the server that they measure.
 */
export class Connection {
	readonly #origin: URL;
	#socket: Socket | undefined;
	#heard = '';
	#waiting: PromiseWithResolvers<Reply> | undefined;

	static async open(origin: string): Promise<Connection> {
		const connection = new Connection(origin);
		await connection.#connect();
		return connection;
	}

	constructor(origin: string) {
		this.#origin = new URL(origin);
	}

	/**
	 * Sends the text of a whole request, head and body; once more, where the server just then ended the
	 * connection because nothing had come for some seconds.
	 */
	send(request: string): Promise<Reply> {
		return this.#try(request).catch(() => this.#try(request));
	}

	close(): void {
		this.#socket?.destroy();
	}

	async #try(request: string): Promise<Reply> {
		const socket = this.#socket ?? (await this.#connect());
		this.#waiting = Promise.withResolvers();
		socket.write(request);
		return this.#waiting.promise;
	}

	async #connect(): Promise<Socket> {
		const { hostname: host, port } = this.#origin;
		const socket = connect({ host, port: Number(port), noDelay: true });
		socket.setEncoding('latin1');
		socket.on('data', (text: string) => this.#hear(text));
		socket.on('close', () => {
			this.#socket = undefined;
			this.#waiting?.reject(new Error('A server ended a connection and did not answer.'));
		});
		await once(socket, 'connect');
		this.#socket = socket;
		return socket;
	}

	#hear(text: string): void {
		this.#heard += text;
		const reply = whole(this.#heard);
		if (!reply) return;
		this.#heard = '';
		this.#waiting?.resolve(reply);
		this.#waiting = undefined;
	}
}

/** Undefined as long as something is missing. */
function whole(text: string): Reply | undefined {
	const end = text.indexOf('\r\n\r\n');
	if (end < 0) return undefined;
	const status = Number(text.slice(9, 12));
	const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end + 2))?.[1];
	const body = text.slice(end + 4);
	if (length !== undefined) return body.length < Number(length) ? undefined : { status, body };
	return body.endsWith('0\r\n\r\n') ? { status, body: joined(body) } : undefined;
}

function joined(chunks: string): string {
	let body = '';
	for (let at = 0; ; ) {
		const head = chunks.indexOf('\r\n', at);
		const length = Number.parseInt(chunks.slice(at, head), 16);
		if (!length) return body;
		body += chunks.slice(head + 2, head + 2 + length);
		at = head + 2 + length + 2;
	}
}

/** As the extension's background in Chromium asks. */
const USUAL = {
	Host: '127.0.0.1',
	Origin: CHROME_EXTENSION_ORIGIN,
	Accept: '*/*',
	'Accept-Encoding': 'gzip, deflate, br, zstd',
};

/** The text of a request by a device. */
export function requestText(
	method: string,
	path: string,
	token: string,
	body?: string,
	headers: Record<string, string> = {},
): string {
	const lines = [`${method} ${path} HTTP/1.1`, `Authorization: Bearer ${token}`];
	for (const [name, value] of Object.entries({ ...USUAL, ...headers }))
		lines.push(`${name}: ${value}`);
	if (body !== undefined)
		lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
	return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
}
