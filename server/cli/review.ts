import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { periodOf } from '@common-ground/shared/review/period.ts';
import { Failure } from './failure.ts';
import { reviewFile } from './review-file.ts';
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
		const html = await reviewFile(store, team.id, period);
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
