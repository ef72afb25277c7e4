import { expect, it } from 'vitest';
import type { Priority } from '../model/priority.ts';
import type { SideOrShared } from '../model/side.ts';
import { divergence } from './divergence.ts';
import { divergenceSlope } from './divergence-chart.ts';

const one = (list: SideOrShared, n: number, more: Partial<Priority> = {}): Priority => ({
	...{ id: `${list}${n}`, list, title: 'x', bet: 'normal', rank: `a${n}`, outcome: '' },
	...{ state: 'active', serves: { marketing: '', it: '' } },
	...more,
});
const ALL = Array.from({ length: 7 }, (_, n) => [
	one('marketing', n + 1, n === 0 ? { bet: 'big' } : {}),
	one('it', n + 1, n === 1 ? { bet: 'parked' } : {}),
]).flat();

const lineOf = (from: string, to: string, kind: 'same' | 'serves') => {
	const link = { id: `${from}~${to}`, from, to, kind, how: '', by: 'x', at: '' };
	const found = divergence(ALL, [link], { left: 'marketing', right: 'it' });
	return divergenceSlope(found, { left: 'Marketing', right: 'IT' }).lines[0];
};

it.each([
	['marketing1', 'it1', 'serves', { arrow: 'right', says: 'serves', hue: 'shared' }],
	['it1', 'marketing1', 'serves', { arrow: 'left', says: 'is served by', left: 'marketing1' }],
	['it1', 'marketing1', 'same', { arrow: null, says: 'is the same as', dashed: false }],
	['marketing1', 'it7', 'same', { hue: 'warn', dashed: false }],
	['marketing1', 'it2', 'same', { hue: 'bad', dashed: true }],
] as const)('a line from %s to %s that says “%s” is drawn as what it is', (from, to, kind, drawn) =>
	expect(lineOf(from, to, kind)).toMatchObject(drawn),
);
