import { describe, expect, it } from 'vitest';
import type { PulseAnswer, PulseRound } from '../model/pulse.ts';
import type { Side } from '../model/side.ts';
import { countsOf } from './counts.ts';
import { PULSE_QUESTIONS, questionsFor } from './questions.ts';
import { pulseResults } from './results.ts';

const answered = (side: Side, all: readonly Record<string, number>[]): PulseAnswer[] =>
	all.map((answers, at) => ({
		...{ id: `r~${side}${at}`, roundId: 'r', by: `${side}${at}`, side, answers, at: '' },
	}));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('what is published of the answers', () => {
	it('is counted by side and question from five answers on', () => {
		const counts = countsOf(
			answered('it', [...times(4, { requirements: 5 }), { requirements: 1 }]),
		);
		expect(counts).toEqual({ marketing: null, it: { requirements: [1, 0, 0, 0, 4] } });
	});

	it('is nothing of a side of which four answered, however many the other has', () => {
		const nine = [...answered('it', times(5, { pace: 1, understanding: 3 }))];
		const four = answered('marketing', times(4, { understanding: 3 }));
		expect(countsOf([...nine, ...four]).marketing).toBeNull();
	});

	it('leaves out a question that only four of six answered', () => {
		const six = [
			...times(4, { improvement: 4, understanding: 2 }),
			...times(2, { improvement: 1 }),
		];
		expect(countsOf(answered('marketing', six)).marketing).toEqual({
			improvement: [2, 0, 0, 4, 0],
		});
	});

	it('holds no sum of both sides, by which the smaller could be told from the larger', () => {
		const five = answered('it', times(5, { understanding: 4 }));
		const one = answered('marketing', [{ understanding: 1 }]);
		expect(JSON.stringify(countsOf([...five, ...one]))).toBe(JSON.stringify(countsOf(five)));
	});
});

describe('the results', () => {
	const round = (fields: Partial<PulseRound> = {}): PulseRound => ({
		...{ id: 'r', by: 'tara', at: '2026-03-01T09:00:00Z', ends: '2026-03-08', state: 'closed' },
		counts: {
			marketing: { pace: [0, 1, 0, 2, 2], cause: [3, 1, 1, 0] },
			it: null,
		},
		...fields,
	});
	const row = (id: string, rounds: readonly PulseRound[] = [round()]) =>
		pulseResults(rounds)[0]?.rows.find((one) => one.id === id);

	it('say what share agreed, beside the published figure', () => {
		expect(row('pace')).toMatchObject({
			figures: [{ of: 'marketing', percent: 43 }],
			team: { marketing: { percent: 80, answered: 5 } },
		});
	});

	it('give every option of a choice its share', () => {
		const shares = [1, 2, 3, 4].map((at) => row(`cause:${at}`)?.team.marketing?.percent);
		expect(shares).toEqual([60, 20, 20, 0]);
	});

	it('say that too few answered, not that nobody agreed', () => {
		expect(row('requirements')?.team).toEqual({ it: null });
		expect(row('understanding')?.team).toEqual({ marketing: null, it: null });
	});

	it('tell of closed rounds alone, the oldest first', () => {
		const rounds = [
			round({ id: 'b', at: '2026-06-01T09:00:00Z' }),
			round({ id: 'a' }),
			round({ id: 'c', state: 'open' }),
		];
		expect(pulseResults(rounds).map(({ roundId }) => roundId)).toEqual(['a', 'b']);
		expect(pulseResults([])).toEqual([]);
	});
});

describe('the questions', () => {
	it('are four a side, each with a figure and who published it', () => {
		expect([questionsFor('marketing'), questionsFor('it')].map(({ length }) => length)).toEqual([
			4, 4,
		]);
		const figures = PULSE_QUESTIONS.flatMap((question) =>
			question.kind === 'scale'
				? question.figures
				: question.options.flatMap((option) => option.figures),
		);
		expect(figures.map(({ percent }) => percent)).toEqual([49, 68, 43, 46, 43, 50, 40, 30, 20, 10]);
		expect(figures.every(({ source }) => source.title && source.publisher)).toBe(true);
	});
});
