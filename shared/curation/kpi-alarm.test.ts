import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../model/concept.ts';
import { starterRecords } from '../starter/records.ts';
import { kpiAlarms, sameFormula } from './kpi-alarm.ts';

const { concepts, terms } = starterRecords();
const [model] = concepts.filter(({ kpi }) => kpi);
if (!model?.kpi) throw new Error('The starter pack has no KPI.');
const { kpi } = model;

const figure = (id: string, formula: string, more: Partial<Concept> = {}): Concept => ({
	...{ ...model, id, ...more },
	kpi: { ...kpi, formula },
});
const named = (conceptId: string, text: string): Term => ({
	...{ id: `${conceptId}~${text}`, conceptId, text, side: 'it', status: 'preferred', type: 'full' },
});

describe('two figures of one name', () => {
	it('raise an alarm where they are worked out in two ways', () => {
		const both = [figure('a', 'orders / visits'), figure('b', 'leads / visits')];
		const words = [named('a', 'Conversion rate'), named('b', 'conversion  RATE')];
		expect(kpiAlarms(both, words)).toEqual([{ name: 'Conversion rate', conceptIds: ['a', 'b'] }]);
	});

	it('raise one alarm, however many names they share', () => {
		const both = [figure('a', 'x'), figure('b', 'y')];
		const words = ['CR', 'conversion rate'].flatMap((text) => [named('a', text), named('b', text)]);
		expect(kpiAlarms(both, words)).toHaveLength(1);
	});

	it('raise none where they say the same, where one says nothing, and where one is out of use', () => {
		const words = [named('a', 'CR'), named('b', 'CR')];
		for (const other of [
			figure('b', 'Orders÷Visits'),
			figure('b', ''),
			figure('b', 'leads / visits', { status: 'retired' }),
		])
			expect(kpiAlarms([figure('a', 'orders / visits'), other], words)).toEqual([]);
	});

	it('are none in the starter pack', () => {
		expect(kpiAlarms(concepts, terms)).toEqual([]);
	});
});

describe('a formula', () => {
	it.each([
		['(Orders ÷ Visits) × 100', '(orders/visits)*100'],
		['CTR = clicks / impressions', 'clicks / impressions'],
		['cost per click', 'cost / click'],
		['revenue − cost', 'Revenue - Cost'],
		['(a + b)', 'a plus b'],
		['price x quantity', 'price * quantity'],
	])('is the same however it is written: %s', (one, other) => {
		expect(sameFormula(one)).toBe(sameFormula(other));
	});

	it.each([
		['orders / visits', 'visits / orders'],
		['(a + b) / (c + d)', 'a + b / (c + d)'],
		['expected value', 'e*pected value'],
	])('is another where it says something else: %s', (one, other) => {
		expect(sameFormula(one)).not.toBe(sameFormula(other));
	});
});
