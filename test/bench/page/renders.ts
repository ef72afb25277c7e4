import type { BrowserContext, Page } from 'playwright-core';
import type { Change } from '../../fixtures/react/rows.tsx';
import { atMost, type Goal, type Measured, type Row } from '../model.ts';
import { median, rounded } from '../statistics.ts';
import type { Lab } from './lab.ts';
import { restingOn, type Stretch, tracedStretch } from './stretch.ts';

const TIMES = 60;
/** Milliseconds between two renders: what one of them costs us is over when the next one comes. */
const PAUSE = 60;
const RUNS = 2;

export const CHANGES: Record<Change, string> = {
	one: 'one row of 1,000',
	all: 'all of 1,000 rows',
	reverse: '1,000 rows in reverse order',
};

/** What sixty re-renders of a React page cost beyond the page's own work, for each of them. */
export async function rerenders(lab: Lab): Promise<Measured> {
	const { context } = await lab.member(10_000);
	const plain = await lab.plain();
	const url = await lab.reactAddress(10_000);
	const withUs = await rendered(context, url);
	const without = await rendered(plain, url);
	const rows: Row[] = [];
	const rescan = {} as Record<Change, number>;
	for (const change of Object.keys(CHANGES) as Change[]) {
		const [now, before] = [withUs[change], without[change]];
		// Without us there is some script without an address, too: the page's own promises and events.
		rescan[change] = now.ourScript - before.ourScript;
		rows.push({
			'60 re-renders': CHANGES[change],
			'our script ms': rounded(rescan[change], 2),
			'style added ms': rounded(now.style - before.style, 2),
			'paint added ms': rounded(now.paint - before.paint, 2),
			'all with us ms': rounded(now.total, 2),
			'without us ms': rounded(before.total, 2),
		});
	}
	return { rows, goals: goalsOf(rescan) };
}

const goalsOf = (rescan: Record<Change, number>): Goal[] => [
	atMost({
		id: 'rescan_row_ms',
		what: 'our script for each re-render of one row',
		goal: 0.2,
		value: rounded(rescan.one, 3),
		unit: 'ms',
	}),
	atMost({
		id: 'rescan_1000_ms',
		what: 'our script for each re-render of 1,000 rows, the dearer of changing and reversing them',
		goal: 10,
		value: rounded(Math.max(rescan.all, rescan.reverse), 2),
		unit: 'ms',
	}),
];

/** Milliseconds a render; the median of some runs. */
async function rendered(context: BrowserContext, url: string): Promise<Record<Change, Stretch>> {
	const runs: Record<Change, Stretch[]> = { one: [], all: [], reverse: [] };
	for (let run = 0; run < RUNS; run++) {
		const page = await restingOn(context, url);
		for (const change of Object.keys(runs) as Change[])
			runs[change].push(await renderedOn(page, change));
		await page.close();
	}
	return { one: middleOf(runs.one), all: middleOf(runs.all), reverse: middleOf(runs.reverse) };
}

const renderedOn = (page: Page, change: Change): Promise<Stretch> =>
	tracedStretch(page, 'renders', () =>
		page.evaluate(([what, times, pause]) => window.rerender(what, times, pause), [
			change,
			TIMES,
			PAUSE,
		] as const),
	);

function middleOf(runs: readonly Stretch[]): Stretch {
	const middle = (key: keyof Stretch): number => median(runs.map((run) => run[key])) / TIMES;
	return {
		total: middle('total'),
		ourScript: middle('ourScript'),
		style: middle('style'),
		paint: middle('paint'),
	};
}
