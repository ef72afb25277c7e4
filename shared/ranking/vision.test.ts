import { expect, it } from 'vitest';
import type { Priority } from '../model/priority.ts';
import type { Ticket } from '../model/ticket.ts';
import { visionShare } from './vision.ts';

const priority = (id: string, more: Partial<Priority>): Priority => ({
	...{ id, list: 'shared', title: id, bet: 'normal', rank: id, outcome: '', state: 'active' },
	serves: { marketing: '', it: '' },
	...more,
});
const ticket = (key: string, priorityId: string | null): Ticket => ({
	...{ id: key, system: 'x', host: 'h', key, priorityId, taggedBy: 'm', taggedAt: '' },
});
const PRIORITIES = [
	priority('says', { vision: 'Quick' }),
	priority('done', { vision: 'Quick', state: 'done' }),
	priority('dropped', { vision: 'Quick', state: 'dropped' }),
	priority('silent', { vision: ' ' }),
];

it('the share of tickets that serve the vision names those that do, and those that do not', () => {
	const tickets = ['says', 'done', 'dropped', 'silent', 'gone', null].map((id) =>
		ticket(`T-${id}`, id),
	);
	const { serving, silent, untagged, share } = visionShare(tickets, PRIORITIES);
	expect(serving.map(({ key }) => key)).toEqual(['T-says', 'T-done']);
	expect(silent.map(({ key }) => key)).toEqual(['T-dropped', 'T-silent', 'T-gone']);
	expect(untagged.map(({ key }) => key)).toEqual(['T-null']);
	expect(share).toBe(2 / 6);
});

it('without any ticket there is no share', () =>
	expect(visionShare([], PRIORITIES).share).toBeNull());
