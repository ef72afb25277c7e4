import { planImport } from '@common-ground/shared/exchange/plan.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { expect, it } from 'vitest';
import { SHOWN, viewOf } from './plan-view.ts';

it('counts everything, and shows the beginning of each kind', () => {
	const rows = Array.from(
		{ length: 500 },
		(_, n) => `word ${n},What it is.,${n === 7 ? 'sales' : 'it'}`,
	);
	const file = new TextEncoder().encode(`term,definition,side\n${rows.join('\n')}`);
	const team = { concepts: [], terms: [], imports: [], batches: [] };
	const plan = planImport(readGlossary(file), team, { side: 'shared', live: true });
	const view = viewOf(plan);
	expect(view.counts).toMatchObject({ added: 499, refused: 1 });
	expect(view.added).toHaveLength(SHOWN);
	expect(view.refused).toMatchObject([{ row: 9, column: 'side' }]);
	expect(JSON.stringify(view).length).toBeLessThan(20_000);
});
