import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { PushReply } from '@common-ground/shared/protocol/push.ts';
import { MINIMUM_SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import type { ServerLife } from './server.ts';

/** What becomes of one request on its way. */
export const FATES = [
	'ok',
	/** It never arrives. */
	'lost',
	/** It arrives, and its answer does not. */
	'unanswered',
	/** It arrives twice; the second answer is the one that comes back. */
	'twice',
	/** Its sender gives up on it, and it arrives after others that were sent later. */
	'late',
	/** A server that has too much to do asks to be left alone. */
	'busy',
	/** Something between answers in the server's place. */
	'proxy',
	/** The answer breaks off half way. */
	'cut',
] as const;
export type Fate = (typeof FATES)[number];

/** How far a client is from the version of the server: older ones are turned away, newer ones know more. */
export type Version = 'older' | 'same' | 'newer';

/** Who sends: what the network knows of them. */
export interface Sender {
	name: string;
	version: Version;
	/** Of their next requests, in order; later ones are ok. */
	fates: Fate[];
	/** Turns that their next requests wait while others go before, in order. */
	delays: number[];
	/** The server said to have taken this, and its sender heard it. */
	onAcknowledged(uuid: string): void;
}

interface Letter {
	url: string;
	init: RequestInit;
}

/** Between the clients and the server, whichever life the server is in. */
export class Network {
	/** None while it is down. */
	server: ServerLife | undefined;
	/** Pushes that their senders gave up on. */
	readonly late: Letter[] = [];

	async send(sender: Sender, url: string, init: RequestInit): Promise<Response> {
		const letter = { url, init: { ...init, ...bodyOf(sender, init) } };
		for (let turns = sender.delays.shift() ?? 0; turns > 0; turns--)
			await new Promise((resolve) => setImmediate(resolve));
		const response = await this.#carry(letter, sender.fates.shift() ?? 'ok');
		if (response.ok && url.endsWith('/v1/push')) await noteAcknowledged(sender, response.clone());
		return response;
	}

	/** One of those that were given up on arrives after all; nobody waits for its answer. */
	async deliver(index: number): Promise<void> {
		const [letter] = this.late.splice(index % Math.max(1, this.late.length), 1);
		if (letter) await this.#reach(letter).catch(() => {});
	}

	async #carry(letter: Letter, fate: Fate): Promise<Response> {
		if (fate === 'lost') throw new TypeError('lost');
		if (fate === 'late') {
			if (letter.init.method === 'POST') this.late.push(letter);
			throw new TypeError('given up');
		}
		if (fate === 'busy') return busy();
		if (fate === 'proxy') return new Response('<h1>Bad request</h1>', { status: 400 });
		if (fate === 'twice') await this.#reach(letter);
		const response = await this.#reach(letter);
		if (fate === 'unanswered') throw new TypeError('cut off');
		return fate === 'cut' ? half(response) : response;
	}

	async #reach({ url, init }: Letter): Promise<Response> {
		if (!this.server) throw new TypeError('nobody listens');
		try {
			return await unpacked(await this.server.answer(url, init));
		} catch (cause) {
			throw new TypeError('hung up', { cause });
		}
	}
}

const busy = () =>
	Response.json(
		{ code: 'busy', message: 'Too much to do.' },
		{ status: 503, headers: { 'Retry-After': '10' } },
	);

async function half(response: Response): Promise<Response> {
	const text = await response.text();
	return new Response(text.slice(0, text.length / 2), { status: response.status });
}

const UNPACKERS: Record<string, (packed: Uint8Array) => Uint8Array<ArrayBuffer>> = {
	...{ gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync },
};

/** As the browser's own `fetch` gives it. */
async function unpacked(response: Response): Promise<Response> {
	const unpack = UNPACKERS[response.headers.get('Content-Encoding') ?? ''];
	if (!unpack) return response;
	const { status, headers } = response;
	return new Response(unpack(new Uint8Array(await response.arrayBuffer())), { status, headers });
}

/** A client of another version says so, and a newer one knows changes that this server has not heard of. */
function bodyOf({ version }: Sender, { body }: RequestInit): { body?: string } {
	if (typeof body !== 'string' || version === 'same') return {};
	const push = JSON.parse(body) as { schemaVersion?: number; mutations?: { name: string }[] };
	if (push.schemaVersion === undefined) return {};
	if (version === 'older') push.schemaVersion = MINIMUM_SCHEMA_VERSION - 1;
	else {
		push.schemaVersion++;
		for (const mutation of push.mutations ?? [])
			if (mutation.name === 'ticket.tag') mutation.name = 'ticket.level';
	}
	return { body: JSON.stringify(push) };
}

async function noteAcknowledged(sender: Sender, response: Response): Promise<void> {
	const reply = PushReply.safeParse(await response.json().catch(() => undefined));
	for (const { uuid, verdict, code } of reply.data?.verdicts ?? [])
		if (verdict !== 'rejected' && code === undefined) sender.onAcknowledged(uuid);
}
