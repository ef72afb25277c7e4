/** Runs in a thread of its own, so that it can be ended: one candidate with one glossary. */
import { parentPort, workerData } from 'node:worker_threads';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { median } from '../statistics.ts';
import { candidate, OURS } from './candidates.ts';
import { heldBytes } from './heap.ts';
import { SLOW_MS, type Speed, speedOf } from './loop.ts';

export interface Task {
	name: string;
	terms: readonly MatchTerm[];
	/** The texts to search, the shortest first. */
	texts: readonly string[];
	/** The first of them, in pieces. */
	pieces: readonly string[];
}

/** What is sent as soon as it is known. */
export type Report =
	| { of: 'build'; firstMs: number; ms: number; heapBytes: number; bytes: number | undefined }
	| { of: 'text'; speed: Speed; places: Int32Array }
	| { of: 'pieces'; speed: Speed };

/** Of ours and of peers. */
const REBUILDS = { ours: 15, peer: 3 };
/** A peer's build that takes longer is not repeated. */
const SLOW_BUILD_MS = 1_000;
function run({ name, terms, texts, pieces }: Task): void {
	const { build } = candidate(name, terms);
	const before = heldBytes();
	const start = performance.now();
	const ready = build(0);
	const firstMs = performance.now() - start;
	const heapBytes = heldBytes() - before;
	const rebuilds = name === OURS ? REBUILDS.ours : firstMs > SLOW_BUILD_MS ? 0 : REBUILDS.peer;
	const again = rebuilds > 0 ? rebuilt(build, rebuilds) : [firstMs];
	report({ of: 'build', firstMs, ms: median(again), heapBytes, bytes: ready.bytes });
	for (const text of texts) {
		const prepared = ready.prepared(text);
		const speed = speedOf([text], () => ready.search(prepared));
		const places = Int32Array.from(ready.places(text, ready.search(prepared)));
		report({ of: 'text', speed, places });
		if (speed.passMs > SLOW_MS) return;
	}
	if (name !== OURS) return;
	const searchAll = (): void => {
		for (const piece of pieces) ready.search(piece);
	};
	report({ of: 'pieces', speed: speedOf(pieces, searchAll) });
}

const rebuilt = (build: (variant: number) => unknown, times: number): number[] =>
	Array.from({ length: times }, (_, i) => {
		const start = performance.now();
		build(i + 1);
		return performance.now() - start;
	});

const report = (message: Report): void => parentPort?.postMessage(message);

run(workerData as Task);
