import type { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { describe, expect, it } from 'vitest';
import { mayReveal, roundsInOrder, weekFrom } from './state.ts';

const ROUND = { ends: '2026-05-31' };
const BEFORE = '2026-05-20T00:00:00Z';
const progress = (marketing: [number, number], it: [number, number]) =>
	[
		{
			side: 'marketing',
			done: Array(marketing[0]).fill('m'),
			waitedFor: Array(marketing[1]).fill('m'),
		},
		{ side: 'it', done: Array(it[0]).fill('i'), waitedFor: Array(it[1]).fill('i') },
	] as const;

describe('the button that reveals', () => {
	it.each([
		['everybody scored', progress([2, 0], [1, 0]), false, BEFORE, true],
		['one is missing', progress([2, 0], [1, 1]), false, BEFORE, false],
		['one is missing and I rank', progress([2, 0], [1, 1]), true, BEFORE, true],
		['a side is missing and I rank', progress([2, 0], [0, 1]), true, BEFORE, false],
		['the last day is over', progress([0, 2], [0, 1]), false, '2026-06-02T00:00:00Z', true],
	] as const)('where %s', (_, of, isCurator, now, may) =>
		expect(mayReveal(ROUND, [...of], { isCurator, now })).toBe(may),
	);
});

it('open rounds come first, then the latest', () => {
	const round = (id: string, state: ScoringRound['state'], at: string) =>
		({ id, state, at }) as ScoringRound;
	const rounds = [
		round('old', 'revealed', '2026-01-01'),
		round('new', 'cancelled', '2026-03-01'),
		round('open', 'open', '2026-02-01'),
	];
	expect(roundsInOrder(rounds).map(({ id }) => id)).toEqual(['open', 'new', 'old']);
});

it('a week from the end of a year is in the next', () =>
	expect(weekFrom(Date.parse('2026-12-29T10:00:00Z'))).toBe('2027-01-05'));
