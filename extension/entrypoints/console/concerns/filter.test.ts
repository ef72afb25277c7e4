import type { Concern } from '@common-ground/shared/model/ticket-concern.ts';
import { expect, it } from 'vitest';
import { ALL_OPEN, shownConcerns } from './filter.ts';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const concern = (id: string, at: string, more: Partial<Concern> = {}): Concern => ({
	...{ id, ticketId: '', text: id, category: 'cost', visibility: 'team', by: 'mary' },
	...{ side: 'marketing', at, state: 'raised', steps: [], ...more },
});
const CONCERNS = [
	concern('new', '2026-06-29T12:00:00Z'),
	concern('old', '2026-03-01T12:00:00Z', { state: 'answered' }),
	concern('theirs', '2026-06-15T12:00:00Z', { side: 'it', category: 'time' }),
	concern('done', '2026-06-01T12:00:00Z', { state: 'resolved' }),
];
const ids = (filter: object) =>
	shownConcerns(CONCERNS, { ...ALL_OPEN, ...filter }, NOW).map(({ id }) => id);

it('shows what is open, the oldest first, narrowed by state, age, category and side', () => {
	expect(ids({})).toEqual(['old', 'theirs', 'new']);
	expect(ids({ state: 'resolved' })).toEqual(['done']);
	expect(ids({ age: 'month' })).toEqual(['theirs']);
	expect(ids({ category: 'cost', side: 'marketing' })).toEqual(['old', 'new']);
});
