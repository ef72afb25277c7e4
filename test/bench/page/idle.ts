import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, type Measured } from '../model.ts';
import { stubTime } from '../skeleton/stub-time.ts';
import { median, rounded } from '../statistics.ts';
import type { Lab } from './lab.ts';

/** What is registered for every enabled site. */
const FILES = ['stub.js', 'marks.css'];
const RUNS = 30;

/** What a page pays on which nothing is to be done. */
export async function idlePage(lab: Lab): Promise<Measured> {
	const dir = await lab.build('production');
	const sizes = await Promise.all(FILES.map(async (file) => (await stat(join(dir, file))).size));
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	const times = await stubTime(await lab.member('starter'), RUNS);
	return {
		rows: [],
		goals: [
			atMost({
				id: 'idle_kb',
				what: `bytes that an idle page of an enabled site loads (${FILES.join(', ')})`,
				goal: 8,
				value: rounded(bytes / 1024, 1),
				unit: 'KB',
			}),
			atMost({
				id: 'idle_ms',
				what: 'compile and evaluate on an idle page, thread time, median of 30',
				goal: 1,
				value: rounded(median(times), 3),
				unit: 'ms',
			}),
		],
	};
}
