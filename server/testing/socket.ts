import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A client's end of the live channel, read message by message. */
export class TestSocket {
	readonly socket: WebSocket;
	readonly #heard: unknown[] = [];
	readonly closed: Promise<number>;

	static async open(
		origin: string,
		headers: Record<string, string> = {},
		{ autoPong = true } = {},
	): Promise<TestSocket> {
		const url = `${origin.replace('http', 'ws')}/v1/live`;
		const socket = new WebSocket(url, { headers, autoPong });
		const made = new TestSocket(socket);
		await once(socket, 'open');
		return made;
	}

	constructor(socket: WebSocket) {
		this.socket = socket;
		this.closed = new Promise((resolve) => socket.on('close', resolve));
		socket.on('message', (data) => {
			this.#heard.push(JSON.parse(String(data)));
			socket.emit('heard');
		});
	}

	send(message: unknown): void {
		this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
	}

	/** The next message that was not taken yet. */
	async next(): Promise<unknown> {
		while (this.#heard.length === 0) await once(this.socket, 'heard');
		return this.#heard.shift();
	}

	/** How many messages wait to be taken. */
	get waiting(): number {
		return this.#heard.length;
	}
}
