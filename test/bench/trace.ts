import type { CDPSession } from 'playwright-core';

/** An event of the browser's own trace, as far as it is read here. Times are in microseconds. */
export interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	/** The thread's own time: what others do on the machine meanwhile does not count. */
	tdur?: number;
	args: { name?: string; data?: { url?: string; documentLoaderURL?: string } };
}

/** What the timeline of the developer tools shows, without and with tasks and frames. */
export const SCRIPTS = ['devtools.timeline'];
export const TASKS = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'v8.execute',
	'blink.user_timing',
];

/** Everything that the browser's trace says of these categories while `work` goes on. */
export async function traced(
	devtools: CDPSession,
	includedCategories: readonly string[],
	work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown[] }): void => {
		for (const event of value) events.push(event as TraceEvent);
	};
	devtools.on('Tracing.dataCollected', collect);
	await devtools.send('Tracing.start', {
		traceConfig: { includedCategories: [...includedCategories] },
		transferMode: 'ReportEvents',
	});
	await work();
	const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
		devtools.once('Tracing.tracingComplete', resolve),
	);
	await devtools.send('Tracing.end');
	const { dataLossOccurred } = await complete;
	if (dataLossOccurred) throw new Error('The browser lost a part of its trace.');
	devtools.off('Tracing.dataCollected', collect);
	return events;
}
