import type { CDPSession, Page } from 'playwright-core';
import type { Profile } from '../../harness/profile.ts';
import { serve } from '../../harness/site.ts';

interface TraceEvent {
	name: string;
	/** Microseconds of the thread's own time: what others do on the machine meanwhile does not count. */
	tdur?: number;
	args: { data?: { url?: string } };
}

/**
 * Milliseconds that the stub's script takes on an idle page of an enabled site, compile and
 * evaluate, by the browser's own trace; once a run. The page has no text yet, as an application
 * before it fills itself: there is nothing to do on it.
 */
export async function stubTime(profile: Profile, runs: number): Promise<number[]> {
	const url = await serve('<div id="root"></div>');
	const page = await profile.context.newPage();
	const devtools = await profile.context.newCDPSession(page);
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(stubOf(await traced(devtools, page, url)));
	await page.close();
	return times;
}

async function traced(devtools: CDPSession, page: Page, url: string): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown[] }): void => {
		events.push(...(value as TraceEvent[]));
	};
	devtools.on('Tracing.dataCollected', collect);
	await devtools.send('Tracing.start', {
		traceConfig: { includedCategories: ['devtools.timeline'] },
		transferMode: 'ReportEvents',
	});
	await page.goto(url);
	// The stub runs when the document is idle, which a turn of the page's own idle queue follows.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
	await devtools.send('Tracing.end');
	await complete;
	devtools.off('Tracing.dataCollected', collect);
	return events;
}

/** One event holds both: the browser compiles a content script when it evaluates it. */
function stubOf(events: readonly TraceEvent[]): number {
	const stub = events.find(
		({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/stub.js'),
	);
	if (stub?.tdur === undefined)
		throw new Error('The trace does not show the stub: was it registered?');
	return stub.tdur / 1000;
}
