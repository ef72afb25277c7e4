import { connect, type Socket } from 'node:net';
import { requestText } from '../connection.ts';
import { now } from '../now.ts';

export type Transport = 'sse' | 'ws';

/** What every news has in it, and no heartbeat. */
const NEWS = Buffer.from('poke');
/** One for all connections: what is read is looked at once and forgotten. */
const READ = Buffer.alloc(64_000);

const HEADERS: Record<Transport, Record<string, string>> = {
	sse: { Accept: 'text/event-stream' },
	ws: {
		Connection: 'Upgrade',
		Upgrade: 'websocket',
		'Sec-WebSocket-Version': '13',
		'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
	},
};

/** A client's end of a live connection, as cheap as it can be: thousands share a processor with the server. */
export class Listener {
	readonly #socket: Socket;
	#waiting: PromiseWithResolvers<number> | undefined;

	/** Settles when the server said where the team stands. */
	static async open(origin: string, transport: Transport, token: string): Promise<Listener> {
		const { hostname, port } = new URL(origin);
		let listener: Listener | undefined;
		const socket = connect({
			...{ host: hostname, port: Number(port) },
			onread: {
				buffer: READ,
				callback(length) {
					listener?.read(READ.subarray(0, length));
					return true;
				},
			},
		});
		listener = new Listener(socket);
		const welcomed = listener.hear();
		socket.write(requestText('GET', '/v1/live', token, undefined, HEADERS[transport]));
		if (transport === 'ws') socket.write(frameOf(JSON.stringify({ type: 'hello', token })));
		await welcomed;
		return listener;
	}

	constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('error', (error) => this.#waiting?.reject(error));
		socket.on('close', () => this.#waiting?.reject(new Error('A live connection was ended.')));
	}

	/** When the next news came, in milliseconds of `now`. */
	hear(): Promise<number> {
		this.#waiting = Promise.withResolvers();
		return this.#waiting.promise;
	}

	close(): void {
		this.#socket.destroy();
	}

	read(bytes: Buffer): void {
		if (bytes.includes(NEWS)) this.#waiting?.resolve(now());
	}
}

/** A short text message of a client: masked, as it must be, with a mask that changes nothing. */
function frameOf(text: string): Buffer {
	const head = Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]);
	return Buffer.concat([head, Buffer.from(text)]);
}
