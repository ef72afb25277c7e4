import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { TASKS, traced } from '../trace.ts';
import { eventNamed, sum, tasksSince } from './tasks.ts';

/** What the main thread did between two moments, in milliseconds of its own time. */
export interface Stretch {
	total: number;
	/** Script without an address of the page's. */
	ourScript: number;
	style: number;
	paint: number;
}

/** Milliseconds after which a page is marked and at rest. */
const REST = 2_000;

/** A new tab on an address, marked by whoever is there to do it, and at rest. */
export async function restingOn(context: BrowserContext, url: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(url);
	await wait(REST);
	return page;
}

/** Everything between the page's own marks `NAME-begin` and `NAME-end`, which `work` sets. */
export async function tracedStretch(
	page: Page,
	name: string,
	work: () => Promise<unknown>,
): Promise<Stretch> {
	const devtools = await page.context().newCDPSession(page);
	const events = await traced(devtools, TASKS, work);
	await devtools.detach();
	const begin = eventNamed(events, `${name}-begin`);
	const length = (eventNamed(events, `${name}-end`).ts - begin.ts) / 1000;
	// The first task is the one that sets the mark, and what came before it is not counted apart.
	const tasks = tasksSince(events, begin).filter(({ at }) => at < length);
	return {
		total: sum(tasks, ({ total }) => total),
		ourScript: sum(tasks, ({ ourScript }) => ourScript),
		style: sum(tasks, ({ style }) => style),
		paint: sum(tasks, ({ paint }) => paint),
	};
}
