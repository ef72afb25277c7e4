import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '@common-ground/server/start/build.ts';
import { openBrowser, openProfile } from '../harness/profile.ts';
import { startBacklogMd } from '../targets/backlogmd.ts';
import { atMost, type Bench, type Measured } from './model.ts';
import { firstMark } from './skeleton/first-mark.ts';
import { heapOfTab } from './skeleton/heap.ts';
import { stubTime } from './skeleton/stub-time.ts';
import { median, rounded } from './statistics.ts';

const STUB = join('content-scripts', 'overlay.js');
const KB = 1024;

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
		await using profile = await openProfile({ extension: driven });
		await using plain = await openBrowser();
		const stubMs = median(await stubTime(profile, 30));
		const markMs = median(await firstMark(profile, board.origin, 10));
		const withUs = median(await heapOfTab(profile.context, board.origin, 5));
		const without = median(await heapOfTab(plain, board.origin, 5));
		const stub = sizes.find(({ file }) => file === STUB);
		if (!stub) throw new Error(`The build has no ${STUB}.`);
		return {
			rows: [
				...sizes.map(({ file, bytes, gzip }) => ({
					what: file,
					KB: inKB(bytes),
					'gzip KB': inKB(gzip),
				})),
				{ what: 'stub: compile and evaluate, ms', value: rounded(stubMs, 3) },
				{ what: 'load to first mark, ms', value: rounded(markMs, 0) },
				{ what: 'JS heap of the tab with the extension, KB', value: inKB(withUs) },
				{ what: 'JS heap of the tab without it, KB', value: inKB(without) },
			],
			goals: [
				atMost({
					id: 'stub_kb',
					what: 'bytes that an idle page of an enabled site loads',
					goal: 8,
					value: inKB(stub.bytes),
					unit: 'KB',
				}),
				atMost({
					id: 'stub_ms',
					what: 'compile and evaluate the stub on an idle page, median of 30',
					goal: 1,
					value: rounded(stubMs, 3),
					unit: 'ms',
				}),
			],
		};
	} finally {
		await board.stop();
	}
}

interface Size {
	file: string;
	bytes: number;
	gzip: number;
}

/** Each script, style and page of the build, the largest first. */
async function sizesOf(dir: string): Promise<Size[]> {
	const files = (await readdir(dir, { recursive: true })).filter((file) =>
		/\.(js|css|html)$/.test(file),
	);
	const sizes = await Promise.all(
		files.map(async (file) => {
			const bytes = await readFile(join(dir, file));
			return { file, bytes: bytes.length, gzip: gzipSync(bytes).length };
		}),
	);
	return sizes.sort((a, b) => b.bytes - a.bytes);
}

const inKB = (bytes: number): number => rounded(bytes / KB, 1);
