import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reviewSheets } from '@common-ground/server/cli/review-sheets.ts';
import { gather } from '@common-ground/shared/review/gather.ts';
import { reviewHtml } from '@common-ground/shared/review/html/document.ts';
import { reviewOf } from '@common-ground/shared/review/review.ts';
import { madeTeam } from '@common-ground/shared/review/team.fixture.ts';
import { openBrowser } from '../harness/profile.ts';
import { atLeast, atMost, type Bench, type Measured, type Row } from './model.ts';
import { median, rounded } from './statistics.ts';

const SIZES = [100, 1_000, 10_000] as const;
const RUNS = 5;
const PERIOD = { since: '2026-05-17', until: '2026-06-15' };

export const bench: Bench = {
	about: `the review pack of ${SIZES.join(', ')} tickets with 200 priorities a list: from the stored records, checked by
their schemas, to the whole HTML file; the median of ${RUNS} runs in one process, the first among them. The largest
is opened from disk in Chromium, and what it asks for is counted.`,
	run: review,
};

async function review(): Promise<Measured> {
	const sheets = await reviewSheets();
	const made = (tickets: number) => {
		const rows = madeTeam({ tickets, priorities: 200 });
		// As they come from a store: another order, objects of their own.
		const stored = JSON.stringify(rows.toReversed());
		return () => reviewHtml(reviewOf(gather(JSON.parse(stored)), PERIOD), sheets);
	};
	const rows: Row[] = [];
	let last = { ms: 0, same: 0, requests: 0 };
	for (const size of SIZES) {
		const make = made(size);
		const runs = Array.from({ length: RUNS }, () => timed(make));
		const [first] = runs;
		const ms = rounded(median(runs.map((run) => run.ms)), 0);
		const same = runs.every(({ html }) => html === first?.html) ? 1 : 0;
		const requests = size === SIZES.at(-1) ? await requestsOf(first?.html ?? '') : 0;
		last = { ms, same, requests };
		rows.push({
			...{ tickets: size, 'pack, ms': ms, 'the first, ms': rounded(first?.ms ?? 0, 0) },
			'file, KB': rounded((first?.html.length ?? 0) / 1024, 0),
		});
	}
	return {
		rows,
		goals: [
			atMost({
				...{ id: 'pack_10k_ms', what: 'the pack of 10,000 tickets, records to file, median' },
				...{ goal: 3000, value: last.ms, unit: 'ms' },
			}),
			atLeast({
				...{ id: 'pack_same_bytes', what: 'the same bytes each time (1: yes)' },
				...{ goal: 1, value: last.same, unit: '' },
			}),
			atMost({
				...{ id: 'pack_requests', what: 'requests of the file, opened from disk' },
				...{ goal: 0, value: last.requests, unit: '' },
			}),
		],
	};
}

function timed(make: () => string): { ms: number; html: string } {
	const begun = performance.now();
	const html = make();
	return { ms: performance.now() - begun, html };
}

/** What the opened file asks for, itself aside. */
async function requestsOf(html: string): Promise<number> {
	const file = join(tmpdir(), `common-ground-review-bench-${process.pid}.html`);
	await writeFile(file, html);
	await using browser = await openBrowser();
	const page = await browser.newPage();
	let requests = -1;
	page.on('request', () => {
		requests += 1;
	});
	await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
	await rm(file);
	return requests;
}
