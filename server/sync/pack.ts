import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { constants, createBrotliCompress, createGzip, createZstdCompress } from 'node:zlib';
import type { SnapshotHead } from '@common-ground/shared/protocol/pull.ts';
import type { Snapshot } from '../store/store.ts';
import { wireText } from './wire.ts';

/** In the order in which they are preferred: zstd packs about as well as the others in a fraction of the time. */
export const ENCODINGS = ['zstd', 'br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

type Chunk = Buffer<ArrayBuffer>;

/** Bytes that may wait to be packed, so that reading goes on meanwhile. */
const WAITING = { highWaterMark: 4_000_000 };

const PACKERS = {
	zstd: () =>
		createZstdCompress({ ...WAITING, params: { [constants.ZSTD_c_compressionLevel]: 6 } }),
	br: () => createBrotliCompress({ ...WAITING, params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: () => createGzip({ ...WAITING, level: 6 }),
};

/**
 * A snapshot as compressed NDJSON. It is read page by page, between which others have their turn, and
 * packed on another thread; the snapshot is let go of at the end.
 */
export class Packing {
	/** All of it. */
	readonly whole: Promise<Chunk>;
	readonly #chunks: Chunk[] = [];
	#isWhole = false;
	#more = Promise.withResolvers<void>();

	constructor(snapshot: Snapshot, encoding: Encoding) {
		this.whole = this.#pack(snapshot, encoding);
		this.whole.catch((error: unknown) => {
			this.#more.promise.catch(() => {});
			this.#more.reject(error);
		});
	}

	/** What is packed by now and what follows, as it comes: whoever waits for it has most of it when it is whole. */
	follow(): ReadableStream<Chunk> {
		const chunks = this.#each();
		return new ReadableStream({
			async pull(stream) {
				const { done, value } = await chunks.next();
				if (done) stream.close();
				else stream.enqueue(value);
			},
			cancel() {
				void chunks.return(undefined);
			},
		});
	}

	async *#each(): AsyncGenerator<Chunk> {
		for (let at = 0; ; ) {
			for (; at < this.#chunks.length; at++) yield this.#chunks[at] as Chunk;
			if (this.#isWhole) return;
			await this.#more.promise;
		}
	}

	async #pack(snapshot: Snapshot, encoding: Encoding): Promise<Chunk> {
		const packer = PACKERS[encoding]();
		packer.on('data', (chunk: Chunk) => this.#add(chunk));
		const ended = once(packer, 'end');
		try {
			packer.write(headLine(snapshot));
			for await (const page of snapshot.pages()) {
				const text = page.map((record) => `${wireText(record)}\n`).join('');
				if (!packer.write(text)) await once(packer, 'drain');
				await setImmediate();
			}
			packer.end();
			await ended;
			this.#isWhole = true;
			this.#more.resolve();
			return Buffer.concat(this.#chunks);
		} finally {
			packer.destroy();
			await snapshot.close();
		}
	}

	#add(chunk: Chunk): void {
		this.#chunks.push(chunk);
		const { resolve } = this.#more;
		this.#more = Promise.withResolvers();
		resolve();
	}
}

function headLine({ team, scope }: Snapshot): string {
	const head: SnapshotHead = {
		cursor: { epoch: team.epoch, seq: team.seq },
		scope: scope.scope,
		records: scope.records,
	};
	return `${JSON.stringify(head)}\n`;
}
