import type { Profile } from '../../harness/profile.ts';
import { serve } from '../../harness/site.ts';
import { SCRIPTS, type TraceEvent, traced } from '../trace.ts';

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
	for (let run = 0; run < runs; run++) {
		const events = await traced(devtools, SCRIPTS, async () => {
			await page.goto(url);
			// The stub runs when the document is idle, which a turn of the page's own idle queue follows.
			await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
		});
		times.push(stubOf(events));
	}
	await page.close();
	return times;
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
