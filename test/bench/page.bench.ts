import type { Bench, Measured } from './model.ts';
import { framesWithMarks } from './page/frames.ts';
import { idlePage } from './page/idle.ts';
import { type Lab, openLab } from './page/lab.ts';
import { slowedDown, untilMarked } from './page/marked.ts';
import { memoryOfTab } from './page/memory.ts';
import { others } from './page/peers.ts';
import { rerenders } from './page/renders.ts';

/** Each can be run alone: `npm run bench -- page marked slow`. */
const PARTS: Record<string, (lab: Lab) => Promise<Measured>> = {
	marked: untilMarked,
	slow: slowedDown,
	renders: rerenders,
	frames: framesWithMarks,
	memory: memoryOfTab,
	idle: idlePage,
	peers: others,
};

export const bench: Bench = {
	about: `what marks cost a page: trackers of 5,000 and 20,000 elements (${Object.keys(PARTS).join(', ')})`,
	run: page,
};

async function page(wanted: readonly string[]): Promise<Measured> {
	await using lab = openLab();
	const measured: Measured = { rows: [], goals: [] };
	for (const [name, part] of Object.entries(PARTS)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		const { rows, goals } = await part(lab);
		measured.rows.push(...rows);
		measured.goals.push(...goals);
	}
	return measured;
}
