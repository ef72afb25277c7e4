import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { median } from '../statistics.ts';
import { TASKS, type TraceEvent, traced } from '../trace.ts';
import { eventNamed, sum, tasksSince } from './tasks.ts';

/** What happens on a page from its load event on. The page itself does nothing any more then. */
export interface Marking {
	/** Main-thread time until the load event: the page's own, and what we moved there. */
	loading: number;
	/** Milliseconds from the load event until all in the window was read and painted, by the clock. */
	window: number;
	/** The same until the last frame was painted: what is near the window comes after what is in it. */
	marked: number;
	/** The same from the moment at which the engine is there. */
	fromEngine: number;
	script: number;
	style: number;
	paint: number;
	/** The longest task in which we ran or that came after us, with all that the browser did in it. */
	longest: number;
	/** Marks on the page at the end. */
	marks: number;
}

export interface Loading {
	/** Milliseconds after the load event within which the page is marked and at rest. */
	rest?: number;
	/** How many times slower the processor is made. */
	slowdown?: number;
	/** Script that runs in the page at its start. */
	script?: string;
	/** Runs in the page: how many words are marked. */
	count?: () => number;
}

/** Loads an address `runs` times, once before that to fill the browser's caches; the median of each figure. */
export async function markings(
	context: BrowserContext,
	url: string,
	runs: number,
	loading: Loading = {},
): Promise<Marking> {
	const all: Marking[] = [];
	for (let run = 0; run <= runs; run++) all.push(await loaded(context, url, loading));
	const counted = all.slice(1);
	const middle = (of: (marking: Marking) => number): number => median(counted.map(of));
	return {
		loading: middle(({ loading }) => loading),
		window: middle(({ window }) => window),
		marked: middle(({ marked }) => marked),
		fromEngine: middle(({ fromEngine }) => fromEngine),
		script: middle(({ script }) => script),
		style: middle(({ style }) => style),
		paint: middle(({ paint }) => paint),
		longest: middle(({ longest }) => longest),
		marks: middle(({ marks }) => marks),
	};
}

async function loaded(context: BrowserContext, url: string, loading: Loading): Promise<Marking> {
	const { rest = 1_500, slowdown = 1, script, count = highlighted } = loading;
	const page = await context.newPage();
	if (script) await page.addInitScript(script);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	let marks = 0;
	const events = await traced(devtools, TASKS, async () => {
		await page.goto(url);
		await wait(rest);
		// Also waits until the page is done with what it does: a task that is not over is in no trace.
		await page.evaluate(() => performance.mark('rest'));
		marks = await page.evaluate(count);
	});
	await wait(rest / 4);
	const later = await page.evaluate(count);
	await page.close();
	// The machine was slow, and the page not at rest.
	if (later !== marks) return loaded(context, url, { ...loading, rest: rest * 2 });
	return { ...figures(events), marks };
}

/** What the engine's test build puts into the timeline (`features/glossary/marker.ts`). */
const WINDOW_READ = 'common-ground: window read';

/** Below this a task's painting is of something else: our element, which holds nothing yet. */
const PAINTED = 0.2;

function figures(events: readonly TraceEvent[]): Omit<Marking, 'marks'> {
	const rest = eventNamed(events, 'rest');
	const load = eventNamed(events, 'MarkLoad', rest);
	const length = (rest.ts - load.ts) / 1000;
	const tasks = tasksSince(events, load).filter(({ end }) => end < length);
	const engine = events.findLast(isEngine);
	const engineAt = engine ? (engine.ts - load.ts) / 1000 : 0;
	const last = tasks.findLast(({ paint }) => paint > PAINTED)?.end ?? 0;
	const read = events.findLast(({ name, pid }) => name === WINDOW_READ && pid === rest.pid);
	const readAt = read ? (read.ts - load.ts) / 1000 : last;
	const until = tasks.filter(({ at }) => at < last);
	// What the page itself still draws of its own after the load event is over when the engine comes.
	const ours = tasks.filter(({ isOurs, end }) => isOurs || end > engineAt);
	const begun = eventNamed(events, 'navigationStart', rest);
	const loadedAt = (load.ts - begun.ts) / 1000;
	const before = tasksSince(events, begun).filter(({ end }) => end <= loadedAt);
	return {
		loading: sum(before, ({ total }) => total),
		window: tasks.find(({ end, paint }) => end >= readAt && paint > PAINTED)?.end ?? last,
		marked: last,
		fromEngine: last - engineAt,
		script: sum(until, ({ ourScript, pageScript }) => ourScript + pageScript),
		style: sum(until, ({ style }) => style),
		paint: sum(until, ({ paint }) => paint),
		longest: Math.max(0, ...ours.map(({ total }) => total)),
	};
}

const isEngine = ({ name, args }: TraceEvent): boolean =>
	name === 'EvaluateScript' && args.data?.url?.endsWith('/engine.js') === true;

const highlighted = (): number =>
	[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
