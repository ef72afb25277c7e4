import type { BrowserContext } from 'playwright-core';
import { atMost, type Measured, type Row } from '../model.ts';
import { median, rounded } from '../statistics.ts';
import type { Lab } from './lab.ts';
import { WORST } from './marked.ts';
import { restingOn, tracedStretch } from './stretch.ts';

type Motion = 'scroll' | 'animation';

const FRAMES = 120;
const RUNS = 3;
/** Pixels a frame: two minutes of reading in two seconds. */
const STEP = 120;

/** What marks add to each frame of a page that scrolls, and of one that changes a small part of itself. */
export async function framesWithMarks(lab: Lab): Promise<Measured> {
	const { context } = await lab.member(10_000);
	const plain = await lab.plain();
	const url = await lab.address(WORST, 10_000);
	const rows: Row[] = [];
	const added: number[] = [];
	for (const motion of ['scroll', 'animation'] as const) {
		const withUs = await moved(context, url, motion);
		const without = await moved(plain, url, motion);
		added.push(withUs.work - without.work);
		rows.push({
			'120 frames': motion,
			'main thread a frame, with us ms': rounded(withUs.work),
			'without us ms': rounded(without.work),
			'slowest 5 % of frames apart by, with us ms': rounded(withUs.slowest, 1),
			'by, without us ms': rounded(without.slowest, 1),
		});
	}
	const goal = atMost({
		id: 'frame_added_ms',
		what: 'main-thread time added to a frame, the dearer of scrolling and a small animation',
		goal: 4,
		value: rounded(Math.max(...added)),
		unit: 'ms',
	});
	return { rows, goals: [goal] };
}

interface Moved {
	/** Milliseconds of the main thread's time a frame. */
	work: number;
	/** The 95th percentile of the milliseconds between two frames. */
	slowest: number;
}

async function moved(context: BrowserContext, url: string, motion: Motion): Promise<Moved> {
	const runs: Moved[] = [];
	for (let run = 0; run < RUNS; run++) {
		const page = await restingOn(context, url);
		let apart: number[] = [];
		const { total } = await tracedStretch(page, 'frames', async () => {
			apart = await page.evaluate(move, { motion, frames: FRAMES, step: STEP });
		});
		apart.sort((a, b) => a - b);
		runs.push({ work: total / FRAMES, slowest: apart[Math.floor(FRAMES * 0.95)] ?? 0 });
		await page.close();
	}
	return {
		work: median(runs.map(({ work }) => work)),
		slowest: median(runs.map(({ slowest }) => slowest)),
	};
}

/** Runs in the page. Milliseconds between frames. */
function move({ motion, frames, step }: { motion: Motion; frames: number; step: number }) {
	const box = document.createElement('div');
	box.style.cssText = 'position:fixed;right:0;bottom:0;width:20px;height:20px';
	document.body.append(box);
	return new Promise<number[]>((resolve) => {
		const apart: number[] = [];
		let last = 0;
		const frame = (now: number): void => {
			if (last === 0) performance.mark('frames-begin');
			else apart.push(now - last);
			last = now;
			if (apart.length === frames) {
				performance.mark('frames-end');
				resolve(apart);
				return;
			}
			if (motion === 'scroll') scrollBy(0, step);
			else box.style.background = `hsl(${apart.length} 50% 50%)`;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
}
