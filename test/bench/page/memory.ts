import type { Measured, Row } from '../model.ts';
import { heapOfTab } from '../skeleton/heap.ts';
import { median, rounded } from '../statistics.ts';
import type { Glossary, Lab } from './lab.ts';
import { WORST } from './marked.ts';

const RUNS = 2;

/** What a marked tab holds in memory beyond one without us. */
export async function memoryOfTab(lab: Lab): Promise<Measured> {
	const rows: Row[] = [];
	for (const glossary of [10_000, 50_000] as const) {
		const url = await lab.address(WORST, glossary);
		const { context } = await lab.member(glossary);
		const withUs = median(await heapOfTab(context, url, RUNS));
		const without = median(await heapOfTab(await lab.plain(), url, RUNS));
		rows.push(rowOf(glossary, withUs - without));
	}
	return { rows, goals: [] };
}

const rowOf = (glossary: Glossary, bytes: number): Row => ({
	'memory of a tab, added by': `${glossary} terms`,
	MB: rounded(bytes / 1024 / 1024),
});
