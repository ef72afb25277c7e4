import { firstTables } from './console/first-table.ts';
import { openLab } from './console/lab.ts';
import { scrolled } from './console/scrolling.ts';
import { typed } from './console/typing.ts';
import { atLeast, atMost, type Bench, type Measured } from './model.ts';
import { median, quantile, rounded } from './statistics.ts';

const CONCEPTS = 50_000;
const LOADS = 5;

export const bench: Bench = {
	about: `the console’s glossary with ${CONCEPTS.toLocaleString('en')} concepts: first table, scrolling, searching`,
	run: console50k,
};

async function console50k(): Promise<Measured> {
	await using lab = await openLab(CONCEPTS);
	const loads = await firstTables(lab, LOADS);
	const page = await lab.glossary();
	const slow = await scrolled(page, 120);
	const fast = await scrolled(page, 3_000);
	const answers = await typed(page);
	const firstTable = median(loads.map(({ table }) => table));
	const fps = Math.min(slow.fps, fast.fps);
	return {
		rows: [
			...loads.map(({ table, whole, longest }, run) => ({
				load: run + 1,
				'first table ms': rounded(table, 0),
				'everything read ms': rounded(whole, 0),
				'longest task ms': rounded(longest, 0),
			})),
			...[slow, fast].map((motion) => ({
				'scrolling, px a frame': motion.step,
				'frames a second': rounded(motion.fps, 1),
				'slowest 5 % of frames apart by ms': rounded(motion.slowest, 1),
				'frames with an empty place': motion.empty,
				'main thread a frame ms': rounded(motion.work, 1),
			})),
			{
				'letters typed into the search': answers.length,
				'letter to its rows, median ms': rounded(median(answers), 0),
				'p95 ms': rounded(quantile(answers, 0.95), 0),
			},
		],
		goals: [
			atLeast({
				id: 'fps',
				what: `frames a second while ${CONCEPTS.toLocaleString('en')} rows scroll, the slower of reading and flying`,
				goal: 55,
				value: rounded(fps, 1),
				unit: 'frames/s',
			}),
			atMost({
				id: 'first_table_ms',
				what: 'from opening the console to rows in the table, replica on disk',
				goal: 1_000,
				value: rounded(firstTable, 0),
				unit: 'ms',
			}),
			atMost({
				id: 'empty_frames',
				what: 'frames of it in which a row in sight was not there',
				goal: 0,
				value: slow.empty,
				unit: 'frames',
			}),
		],
	};
}
