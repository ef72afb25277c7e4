import type { SnapshotHead } from '@common-ground/shared/protocol/pull.ts';
import type { Snapshot } from '../store/store.ts';
import { wireText } from './wire.ts';

/** After this a reader that takes too little is cut off: its snapshot keeps the write-ahead log from shrinking. */
const LONGEST_MS = 240_000;

/** A snapshot as NDJSON, read from the store no faster than it is taken, and let go of at the end. */
export function snapshotStream(snapshot: Snapshot): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const lines = linesOf(snapshot);
	let late = false;
	const end = async () => {
		clearTimeout(timer);
		await snapshot.close();
	};
	const timer = setTimeout(() => {
		late = true;
		void end();
	}, LONGEST_MS).unref();
	return new ReadableStream({
		async pull(controller) {
			if (late) throw new Error('The snapshot was not taken in time');
			const { value, done } = await lines.next();
			if (!done) return controller.enqueue(encoder.encode(value));
			await end();
			controller.close();
		},
		cancel: end,
	});
}

async function* linesOf({ team, count, lastMutationId, pages }: Snapshot): AsyncGenerator<string> {
	const head: SnapshotHead = {
		cursor: { epoch: team.epoch, seq: team.seq },
		records: count,
		lastMutationId,
	};
	yield `${JSON.stringify(head)}\n`;
	for await (const page of pages()) yield page.map((record) => `${wireText(record)}\n`).join('');
}
