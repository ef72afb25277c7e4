import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import type { Profile } from '../../harness/profile.ts';

interface TraceEvent {
	name: string;
	/** Microseconds; absent for instants. */
	dur?: number;
	args: { data?: { url?: string }; fileName?: string };
}

/**
 * Milliseconds that the stub's script takes on an idle page of an enabled site, compile and
 * evaluate, by the browser's own trace; once a run. The page has no text yet, as an application
 * before it fills itself: there is nothing to do on it.
 */
export async function stubTime(profile: Profile, runs: number): Promise<number[]> {
	const site = createServer((_request, reply) => {
		reply.setHeader('content-type', 'text/html');
		reply.end('<!doctype html><title>Idle</title><div id="root"></div>');
	});
	site.listen(0, '127.0.0.1');
	await once(site, 'listening');
	const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
	const page = await profile.context.newPage();
	const devtools = await profile.context.newCDPSession(page);
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(stubOf(await traced(devtools, page, url)));
	await page.close();
	site.close();
	return times;
}

async function traced(devtools: CDPSession, page: Page, url: string): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown[] }): void => {
		events.push(...(value as TraceEvent[]));
	};
	devtools.on('Tracing.dataCollected', collect);
	await devtools.send('Tracing.start', {
		traceConfig: {
			includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
		},
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

function stubOf(events: readonly TraceEvent[]): number {
	const own = events.filter(({ args, dur }) => {
		const url = args.data?.url ?? args.fileName ?? '';
		return dur !== undefined && url.endsWith('content-scripts/overlay.js');
	});
	if (own.length === 0) throw new Error('The trace does not show the stub: was it registered?');
	const of = (name: string): number =>
		own.reduce((sum, event) => sum + (event.name === name ? (event.dur ?? 0) : 0), 0);
	return (of('v8.compile') + of('EvaluateScript')) / 1000;
}
