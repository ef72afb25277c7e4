import type { TraceEvent } from '../trace.ts';

/** One task of a page's main thread. Milliseconds of the thread's own time, unless it says otherwise. */
export interface Task {
	/** Milliseconds since the event that was named as the start. */
	at: number;
	/** The same clock, at its end. */
	end: number;
	total: number;
	/** Script of the page's own address. */
	pageScript: number;
	/** All other script: the extension's, and what runs for it without an address, such as promises. */
	ourScript: number;
	/** Style, layout, and looking which elements are near the window. */
	style: number;
	paint: number;
	/** Ran a function of the extension. */
	isOurs: boolean;
}

/** The tasks of the thread on which `start` happened, from then on; the one that it is in, too. */
export function tasksSince(events: readonly TraceEvent[], start: TraceEvent): Task[] {
	const onThread = events
		.filter(({ ph, pid, tid }) => ph === 'X' && pid === start.pid && tid === start.tid)
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const tasks: Task[] = [];
	let inside: Task | undefined;
	const open: Open[] = [];
	for (const event of onThread) {
		const end = event.ts + (event.dur ?? 0);
		if (end < start.ts) continue;
		while (open.length > 0 && (open.at(-1)?.end ?? 0) <= event.ts) open.pop();
		if (event.name === 'RunTask' && open.length === 0) {
			inside = taskOf(event, start.ts);
			tasks.push(inside);
		}
		if (!inside) continue;
		const outer = open.at(-1);
		const own = { end, kind: kindOf(event.name), by: ownerOf(event) ?? outer?.by };
		if (own.by === 'extension') inside.isOurs = true;
		const time = timeOf(event);
		// Each event's own share: its time, taken out of that of the one around it.
		add(inside, own, time);
		if (outer) add(inside, outer, -time);
		open.push(own);
	}
	return tasks;
}

/**
 * An event from which or until which a measurement counts. `beside` is one of the same process: the
 * browser loads pages of its own meanwhile.
 */
export function eventNamed(
	events: readonly TraceEvent[],
	name: string,
	beside?: TraceEvent,
): TraceEvent {
	const found = events.findLast(
		(event) => event.name === name && (!beside || event.pid === beside.pid),
	);
	if (!found) throw new Error(`The trace does not show ${name}.`);
	return found;
}

export const sum = (tasks: readonly Task[], of: (task: Task) => number): number =>
	tasks.reduce((total, task) => total + of(task), 0);

type Kind = 'script' | 'style' | 'paint' | 'other';
type By = 'page' | 'extension' | undefined;

interface Open {
	end: number;
	kind: Kind;
	by: By;
}

const STYLE =
	/^(UpdateLayoutTree|Layout|HitTest|IntersectionObserverController.*|Parse.*StyleSheet)$/;
const PAINT = /^(PrePaint|Paint|Layerize|UpdateLayer|UpdateLayerTree|Commit|CompositeLayers)$/;
const SCRIPT =
	/^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|RunYieldContinuation|MinorGC|MajorGC|v8\..*|V8\..*)$/;

const kindOf = (name: string): Kind =>
	SCRIPT.test(name) ? 'script' : STYLE.test(name) ? 'style' : PAINT.test(name) ? 'paint' : 'other';

function ownerOf({ args }: TraceEvent): By {
	const url = args.data?.url;
	if (!url) return undefined;
	return url.startsWith('chrome-extension:') ? 'extension' : 'page';
}

const taskOf = (event: TraceEvent, from: number): Task => ({
	at: (event.ts - from) / 1000,
	end: (event.ts + (event.dur ?? 0) - from) / 1000,
	total: timeOf(event),
	pageScript: 0,
	ourScript: 0,
	style: 0,
	paint: 0,
	isOurs: false,
});

/** Very short events have no thread time. */
const timeOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

function add(task: Task, { kind, by }: Open, time: number): void {
	if (kind === 'style') task.style += time;
	else if (kind === 'paint') task.paint += time;
	else if (kind === 'script' && by === 'page') task.pageScript += time;
	else if (kind === 'script') task.ourScript += time;
}
