import { atMost, type Goal, type Measured, type Row } from '../model.ts';
import { rounded } from '../statistics.ts';
import type { Fixture } from './fixture.ts';
import type { Glossary, Lab } from './lab.ts';
import { type Marking, markings } from './marking.ts';

/** The hardest page of all, on which goals are judged. */
export const WORST: Fixture = { elements: 20_000, hits: 'dense' };

const CASES: [Fixture, Glossary, runs: number][] = [
	[WORST, 10_000, 7],
	[{ elements: 20_000, hits: 'sparse' }, 10_000, 3],
	[{ elements: 5_000, hits: 'dense' }, 10_000, 3],
	[{ elements: 5_000, hits: 'sparse' }, 10_000, 3],
	[WORST, 'starter', 3],
	[WORST, 50_000, 3],
];

const SLOW = { slowdown: 4, rest: 5_000 };

/** Our script, style and paint until the window is marked, and the longest task of all. */
export async function untilMarked(lab: Lab): Promise<Measured> {
	const rows: Row[] = [];
	const goals: Goal[] = [];
	for (const [fixture, glossary, runs] of CASES) {
		const { context } = await lab.member(glossary);
		const marking = await marked(context, await lab.address(fixture, glossary), runs);
		rows.push(rowOf(`${nameOf(fixture)}, ${glossary} terms`, marking));
		if (fixture === WORST && glossary === 10_000)
			goals.push(
				atMost({
					id: 'longest_task_ms',
					what: 'longest task from the load event on, 20,000 elements, dense, 10,000 terms',
					goal: 15,
					value: rounded(marking.longest, 1),
					unit: 'ms',
				}),
				atMost({
					id: 'viewport_ms',
					what: 'from the load event until the last mark in the window is painted',
					goal: 100,
					value: rounded(marking.window, 0),
					unit: 'ms',
				}),
			);
	}
	const url = await lab.address(WORST, 10_000);
	rows.push(rowOf(`${nameOf(WORST)}, no extension`, await markings(await lab.plain(), url, 2)));
	return { rows, goals };
}

/** The same with the processor made four times slower. */
export async function slowedDown(lab: Lab): Promise<Measured> {
	const { context } = await lab.member(10_000);
	const url = await lab.address(WORST, 10_000);
	const marking = await marked(context, url, 3, SLOW);
	const none = await markings(await lab.plain(), url, 1, SLOW);
	return {
		rows: [
			rowOf(`${nameOf(WORST)}, 10000 terms, slowed 4 times`, marking),
			rowOf(`${nameOf(WORST)}, no extension, slowed 4 times`, none),
		],
		goals: [
			atMost({
				id: 'longest_task_slow4_ms',
				what: 'the same longest task, with the processor slowed four times',
				goal: 50,
				value: rounded(marking.longest, 1),
				unit: 'ms',
			}),
		],
	};
}

const marked: typeof markings = async (context, url, runs, loading) => {
	const marking = await markings(context, url, runs, loading);
	if (marking.marks === 0) throw new Error('No word was marked in the time that was given.');
	return marking;
};

export const nameOf = ({ elements, hits }: Fixture): string => `${elements} elements, ${hits}`;

export const rowOf = (what: string, marking: Marking): Row => ({
	what,
	'until load ms': rounded(marking.loading, 0),
	'load to window marked ms': rounded(marking.window, 0),
	'load to all near marked ms': rounded(marking.marked, 0),
	'engine to all near marked ms': rounded(marking.fromEngine, 0),
	'script ms': rounded(marking.script, 1),
	'style ms': rounded(marking.style, 1),
	'paint ms': rounded(marking.paint, 1),
	'longest task ms': rounded(marking.longest, 1),
	marks: marking.marks,
});
