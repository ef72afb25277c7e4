import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { constants, createBrotliCompress, createGzip, createZstdCompress } from 'node:zlib';
import type { SnapshotHead } from '@common-ground/shared/protocol/pull.ts';
import type { Snapshot } from '../store/store.ts';
import { wireText } from './wire.ts';

/** In the order in which they are preferred: zstd packs about as well as the others in a fraction of the time. */
export const ENCODINGS = ['zstd', 'br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const PACKERS = {
	zstd: () => createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 6 } }),
	br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: () => createGzip({ level: 6 }),
};

/**
 * A snapshot as compressed NDJSON. It is read page by page, between which others have their turn, and
 * packed on another thread; the snapshot is let go of at the end.
 */
export async function pack(snapshot: Snapshot, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
	const packer = PACKERS[encoding]();
	const chunks: Buffer<ArrayBuffer>[] = [];
	packer.on('data', (chunk: Buffer<ArrayBuffer>) => chunks.push(chunk));
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
		return Buffer.concat(chunks);
	} finally {
		packer.destroy();
		await snapshot.close();
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
