import { describe, expect, it } from 'vitest';
import type { Level } from '../model/ticket-facts.ts';
import { NO_ANSWERS } from '../why/questions.ts';
import { driveOf } from './drive.ts';
import type { WholeTicket } from './whole.ts';

type Levelled = Pick<WholeTicket, 'ticket' | 'why'>;

const ticket = (level: Level | null, answers: object | null = null): Levelled => ({
	ticket: {
		...{ id: 't', system: 'jira', host: 'h', key: 'K-1', priorityId: null },
		...{ taggedBy: 'mary', taggedAt: '', level },
	},
	why: { id: 't', answers: answers && { ...NO_ANSWERS, ...answers }, by: 'mary', at: '' },
});
const TOLD = { outcome: 'Shoppers stay', measure: 'Fewer leave' };
const several = (count: number, one: Levelled) => Array.from({ length: count }, () => one);

describe('project-driven or strategy-driven', () => {
	it('is not said of fewer than ten tickets with a level', () => {
		const tickets = [...several(9, ticket(4, TOLD)), ...several(50, ticket(null, TOLD))];
		expect(driveOf(tickets)).toMatchObject({ verdict: 'tooFew', withoutLevel: 50 });
	});

	it('is project-driven where work stays low and nobody says what for', () => {
		const { verdict, counted, upper, told } = driveOf([
			...several(9, ticket(1)),
			...several(2, ticket(3, { outcome: 'Shoppers stay' })),
		]);
		expect([verdict, counted.length, upper.length, told.length]).toEqual(['project', 11, 2, 0]);
	});

	it('is strategy-driven where work reaches the upper levels and says outcome and measure', () => {
		const tickets = [
			...several(5, ticket(1, TOLD)),
			...several(2, ticket(2)),
			...several(3, ticket(4)),
		];
		const { verdict, upper, told } = driveOf(tickets);
		expect([verdict, upper.length, told.length]).toEqual(['strategy', 3, 5]);
	});

	it('is between where one of the two is missing', () => {
		expect(driveOf(several(10, ticket(1, TOLD))).verdict).toBe('between');
		expect(driveOf(several(10, ticket(4))).verdict).toBe('between');
	});
});
