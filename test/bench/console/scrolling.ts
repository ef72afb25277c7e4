import type { Page } from 'playwright-core';
import { tracedStretch } from '../page/stretch.ts';

const FRAMES = 180;

export interface Motion {
	/** Pixels a frame. */
	step: number;
	fps: number;
	/** The 95th percentile of the milliseconds between two frames. */
	slowest: number;
	/** Frames in which the middle of the table showed no row. */
	empty: number;
	/** Milliseconds of the main thread's time a frame. */
	work: number;
}

/** Scrolls the table by `step` pixels in each frame. */
export async function scrolled(page: Page, step: number): Promise<Motion> {
	let seen = { apart: [0], empty: 0 };
	const { total } = await tracedStretch(page, 'frames', async () => {
		seen = await page.evaluate(move, { step, frames: FRAMES });
	});
	const apart = seen.apart.toSorted((a, b) => a - b);
	const time = apart.reduce((sum, one) => sum + one, 0);
	return {
		step,
		fps: (1_000 * apart.length) / time,
		slowest: apart[Math.floor(apart.length * 0.95)] ?? 0,
		empty: seen.empty,
		work: total / apart.length,
	};
}

/** Runs in the page. */
function move({ step, frames }: { step: number; frames: number }) {
	const list = document.querySelector('.list') as HTMLElement;
	list.scrollTop = 0;
	const box = list.getBoundingClientRect();
	const [x, y] = [box.left + 60, box.top + box.height / 2];
	return new Promise<{ apart: number[]; empty: number }>((resolve) => {
		const apart: number[] = [];
		let empty = 0;
		let last = 0;
		const frame = (now: number): void => {
			if (last === 0) performance.mark('frames-begin');
			else {
				apart.push(now - last);
				if (!document.elementFromPoint(x, y)?.closest('tr:not(.gap)')) empty++;
			}
			last = now;
			if (apart.length === frames) {
				performance.mark('frames-end');
				resolve({ apart, empty });
				return;
			}
			list.scrollTop += step;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
}
