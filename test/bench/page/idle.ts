import { atMost, type Measured } from '../model.ts';
import { sizesOf } from '../skeleton/sizes.ts';
import { stubTime } from '../skeleton/stub-time.ts';
import { median, rounded } from '../statistics.ts';
import type { Lab } from './lab.ts';

const STUB = 'stub.js';
const RUNS = 30;

/** What a page pays on which nothing is to be done. */
export async function idlePage(lab: Lab): Promise<Measured> {
	const stub = (await sizesOf(await lab.build('production'))).find(({ entry }) => entry === STUB);
	if (!stub) throw new Error(`The build has no ${STUB}.`);
	const times = await stubTime(await lab.member('starter'), RUNS);
	return {
		rows: [],
		goals: [
			atMost({
				id: 'idle_kb',
				what: 'bytes that an idle page of an enabled site loads',
				goal: 8,
				value: rounded(stub.raw / 1024, 1),
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
