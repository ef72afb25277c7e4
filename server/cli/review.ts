import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gather, isOfReview, type ScopedRow } from '@common-ground/shared/review/gather.ts';
import { reviewHtml, type Sheets } from '@common-ground/shared/review/html/document.ts';
import { periodOf } from '@common-ground/shared/review/period.ts';
import { reviewOf } from '@common-ground/shared/review/review.ts';
import { eachRow } from '../store/each-row.ts';
import type { Store } from '../store/store.ts';
import { Failure } from './failure.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

export interface ReviewOptions extends DataOptions {
	team?: string;
	since?: string;
	until?: string;
	out?: string;
}

/** Writes the review pack of a team, of one moment, to a file or, for a pipe, to the standard output. */
export async function review({ out, since, until, ...options }: ReviewOptions): Promise<void> {
	if (out && existsSync(out)) throw new Failure(`${out} is there already: choose another name.`);
	const today = new Date().toISOString().slice(0, 10);
	const period = periodOf({ since, until }, today);
	if ('wrong' in period) throw new Failure(period.wrong);
	await withStore(options, async (store) => {
		const team = await teamOf(store, options.team);
		const records = gather(await rowsOf(store, team.id));
		const html = reviewHtml(reviewOf(records, period), await sheets());
		if (!out) return console.log(html.trimEnd());
		await writeFile(out, html, { flag: 'wx', mode: 0o600 }).catch((cause: unknown) => {
			throw new Failure(
				`${out} could not be written: choose a folder that exists, that you may write to, and that has room.`,
				{ cause },
			);
		});
		console.log(
			`Wrote the review of “${team.name}”, ${period.since} to ${period.until}, to ${out}`,
		);
	});
}

async function rowsOf(store: Store, teamId: string): Promise<ScopedRow[]> {
	const found: ScopedRow[] = [];
	await store.whole(async (rows) => {
		for await (const { team_id, collection, scope, data } of eachRow(rows, 'records'))
			if (team_id === teamId && data !== null && isOfReview(String(collection)))
				found.push({
					...{ collection: String(collection), scope: String(scope) },
					data: JSON.parse(String(data)),
				});
	});
	return found;
}

const sheet = (path: string): Promise<string> =>
	readFile(fileURLToPath(import.meta.resolve(`@common-ground/shared/${path}`)), 'utf8');

async function sheets(): Promise<Sheets> {
	const [tokens = '', charts = '', review = '', page = ''] = await Promise.all([
		sheet('look/tokens.css'),
		sheet('charts/charts.css'),
		sheet('review/html/review.css'),
		sheet('review/html/page.css'),
	]);
	return { tokens, charts, review, page };
}
