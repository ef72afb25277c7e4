import { median } from '../statistics.ts';

/** How fast something reads a text. */
export interface Speed {
	/** Million characters a second. */
	mbPerS: number;
	/** Of the speed of visiting each character once, measured in turns with it. */
	share: number;
	/** One pass, in milliseconds. */
	passMs: number;
}

const BUDGET_MS = 2_000;
const ROUNDS = 100;
const WARM_MS = 400;
/** A pass that takes longer is not repeated, and nothing larger is tried. */
export const SLOW_MS = 4_000;
/** A sample that takes less says more of the clock than of the code. */
const SAMPLE_MS = 4;
/** Nor does the loop run longer than this at once. */
const LONGEST_MS = 1_000;

/** The cost of nothing but visiting each character. */
function visitEach(texts: readonly string[]): number {
	let sum = 0;
	for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
	return sum;
}

/**
 * Measures a search against the loop, in turns and for as long each, because the machine's speed
 * changes from moment to moment and others use it, too: the share is the median of the rounds' own.
 */
export function speedOf(texts: readonly string[], search: () => unknown): Speed {
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const loop = (): unknown => visitEach(texts);
	const loopMs = warm(loop);
	const first = timed(search, 1);
	const searches: number[] = [];
	const shares: number[] = [];
	const round = (searchMs: number, passes: number): void => {
		searches.push(searchMs);
		const asLong = Math.min(searchMs * passes, LONGEST_MS) / loopMs;
		shares.push(timed(loop, Math.max(1, Math.round(asLong))) / searchMs);
	};
	if (first > SLOW_MS) round(first, 1);
	else {
		const passes = Math.max(1, Math.ceil(SAMPLE_MS / warm(search)));
		const end = performance.now() + BUDGET_MS;
		while (searches.length < 3 || (performance.now() < end && searches.length < ROUNDS))
			round(timed(search, passes), passes);
	}
	const passMs = median(searches);
	return { mbPerS: characters / 1_000 / passMs, share: median(shares), passMs };
}

/** Runs it until it is compiled as well as it will be; says what a pass took in the end. */
function warm(run: () => unknown): number {
	const end = performance.now() + WARM_MS;
	let last = timed(run, 1);
	while (performance.now() < end) last = timed(run, 1);
	return last;
}

/** Milliseconds a pass. */
function timed(run: () => unknown, passes: number): number {
	const start = performance.now();
	for (let i = 0; i < passes; i++) sink.kept = run();
	return (performance.now() - start) / passes;
}

/** Results are kept, so that no compiler leaves their making out. */
const sink: { kept: unknown } = { kept: undefined };
