import type { Bench, Measured } from './model.ts';
import { type Lab, openLab } from './page/lab.ts';
import { slowedDown, untilMarked } from './page/marked.ts';

/** Each can be run alone: `npm run bench -- page marked slow`. */
const PARTS: Record<string, (lab: Lab) => Promise<Measured>> = {
	marked: untilMarked,
	slow: slowedDown,
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
