import { buildExtension } from '@common-ground/server/start/build.ts';
import { openBrowser, openProfile } from '../harness/profile.ts';
import { startBacklogMd } from '../targets/backlogmd.ts';
import { atMost, type Bench, type Measured } from './model.ts';
import { firstMarks } from './skeleton/first-mark.ts';
import { heapOfTab } from './skeleton/heap.ts';
import { sizesOf } from './skeleton/sizes.ts';
import { stubTime } from './skeleton/stub-time.ts';
import { median, rounded } from './statistics.ts';

const STUB = 'stub.js';

export const bench: Bench = {
	about: 'what an idle page pays, and how soon the first word is marked on a Backlog.md board',
	run: skeleton,
};

async function skeleton(): Promise<Measured> {
	const shipped = (await buildExtension('chrome', 'production')).dir;
	const driven = (await buildExtension('chrome', 'e2e')).dir;
	const board = await startBacklogMd();
	try {
		const sizes = await sizesOf(shipped);
		const stub = sizes.find(({ entry }) => entry === STUB);
		if (!stub) throw new Error(`The build has no ${STUB}.`);
		await using profile = await openProfile({ extension: driven });
		await using plain = await openBrowser();
		const stubMs = rounded(median(await stubTime(profile, 30)), 3);
		const loads = await firstMarks(profile.context, board.origin, 11);
		const withUs = median(await heapOfTab(profile.context, board.origin, 5));
		const without = median(await heapOfTab(plain, board.origin, 5));
		return {
			rows: [
				...sizes.flatMap(({ entry, raw, gzip }) => [
					{ what: `${entry}, with all it loads`, value: inKB(raw), unit: 'KB' },
					{ what: `${entry}, gzip`, value: inKB(gzip), unit: 'KB' },
				]),
				{ what: 'stub, compile and evaluate', value: stubMs, unit: 'ms' },
				{
					what: 'load to first card',
					value: rounded(median(loads.map(({ card }) => card)), 0),
					unit: 'ms',
				},
				{
					what: 'load to first mark',
					value: rounded(median(loads.map(({ mark }) => mark)), 0),
					unit: 'ms',
				},
				{ what: 'JS heap of the tab, with the extension', value: inKB(withUs), unit: 'KB' },
				{ what: 'JS heap of the tab, without it', value: inKB(without), unit: 'KB' },
			],
			goals: [
				atMost({
					id: 'stub_kb',
					what: 'bytes that an idle page of an enabled site loads',
					goal: 8,
					value: inKB(stub.raw),
					unit: 'KB',
				}),
				atMost({
					id: 'stub_ms',
					what: 'compile and evaluate the stub on an idle page, thread time, median of 30',
					goal: 1,
					value: stubMs,
					unit: 'ms',
				}),
			],
		};
	} finally {
		await board.stop();
	}
}

const inKB = (bytes: number): number => rounded(bytes / 1024, 1);
