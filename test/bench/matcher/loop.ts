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

const BUDGET_MS = 1_500;
const ROUNDS = 100;
const WARM_MS = 400;
/** A pass that takes longer is not repeated, and nothing larger is tried. */
export const SLOW_MS = 4_000;
/** A sample that takes less says more of the clock than of the code. */
const SAMPLE_MS = 4;

/** The cost of nothing but visiting each character. */
function visitEach(texts: readonly string[]): number {
	let sum = 0;
	for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
	return sum;
}

/**
 * Measures a search against the loop, in turns, because the machine's speed changes from second to
 * second: the share is the median of the rounds' own.
 */
export function speedOf(texts: readonly string[], search: () => unknown): Speed {
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const loop = (): unknown => visitEach(texts);
	const loopPasses = passesFor(warm(loop));
	const first = timed(search, 1);
	const searches: number[] = [];
	const shares: number[] = [];
	const round = (searchMs: number): void => {
		searches.push(searchMs);
		shares.push(timed(loop, loopPasses) / searchMs);
	};
	if (first > SLOW_MS) round(first);
	else {
		const passes = passesFor(warm(search));
		const end = performance.now() + BUDGET_MS;
		while (searches.length < 3 || (performance.now() < end && searches.length < ROUNDS))
			round(timed(search, passes));
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

const passesFor = (passMs: number): number => Math.max(1, Math.ceil(SAMPLE_MS / passMs));

/** Milliseconds a pass. */
function timed(run: () => unknown, passes: number): number {
	const start = performance.now();
	for (let i = 0; i < passes; i++) sink.kept = run();
	return (performance.now() - start) / passes;
}

/** Results are kept, so that no compiler leaves their making out. */
const sink: { kept: unknown } = { kept: undefined };
