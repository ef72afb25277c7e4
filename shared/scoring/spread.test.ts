import { describe, expect, it } from 'vitest';
import type { Scores, ScoringRound } from '../model/scoring.ts';
import type { Side } from '../model/side.ts';
import { spreadOf } from './spread.ts';

const round = (...given: [Side, string, Partial<Scores>][]): ScoringRound => ({
	...{ id: 'r', list: 'shared', priorityIds: ['b', 'a'], by: 'x', at: '', ends: '2026-05-31' },
	state: 'revealed',
	revealed: {
		...{ by: 'x', at: '' },
		scores: given.map(([side, priorityId, scores], n) => ({
			...{ side, priorityId, by: `m${n}` },
			scores: { reach: 3, impact: 3, confidence: 3, effort: 3, ...scores },
		})),
	},
});

const reachOf = (...args: Parameters<typeof round>) =>
	spreadOf(round(...args)).find(({ priorityId }) => priorityId === 'a')?.questions[0];

describe('the spread of a round', () => {
	it('is there for each priority in the round’s order, and only once it is revealed', () => {
		expect(spreadOf(round()).map(({ priorityId }) => priorityId)).toEqual(['b', 'a']);
		expect(spreadOf({ ...round(), state: 'open', revealed: undefined })).toEqual([]);
	});

	it('counts the points by side, with the median, the least and the most', () => {
		const [marketing] =
			reachOf(
				['marketing', 'a', { reach: 5 }],
				['marketing', 'a', { reach: 2 }],
				['marketing', 'a', { reach: 4 }],
				['marketing', 'a', { reach: 4 }],
			)?.sides ?? [];
		expect(marketing).toEqual({
			...{ side: 'marketing', counts: [0, 1, 0, 2, 1], median: 4, low: 2, high: 5 },
		});
	});

	it('says how far the sides are apart, and nothing where one did not score', () => {
		const apart: Parameters<typeof round> = [
			['marketing', 'a', { reach: 5 }],
			['it', 'a', { reach: 2 }],
			['it', 'a', { reach: 1 }],
			['it', 'b', {}],
		];
		expect(reachOf(...apart)?.gap).toBe(3.5);
		expect(spreadOf(round(...apart)).map(({ widest }) => widest)).toEqual([null, 3.5]);
	});

	it('gives by side the median of reach times impact times confidence by effort, as an aid', () => {
		const [, a] = spreadOf(
			round(
				['it', 'a', { reach: 5, impact: 4, confidence: 2, effort: 4 }],
				['it', 'a', { reach: 1, impact: 1, confidence: 1, effort: 1 }],
				['it', 'a', { reach: 5, impact: 5, confidence: 5, effort: 1 }],
			),
		);
		expect(a?.aid).toEqual({ marketing: null, it: 10 });
	});
});
