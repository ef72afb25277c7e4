import { describe, expect, it } from 'vitest';
import type { Ticket } from '../model/ticket.ts';
import { journeyGrid } from './journey-grid.ts';

const ticket = (facts: Partial<Ticket>): { ticket: Ticket } => ({
	ticket: {
		...{ id: 't', system: 'jira', host: 'h', key: 'K-1', priorityId: null },
		...{ taggedBy: '', taggedAt: '', ...facts },
	},
});
const sideOf = (id: string) => (({ mary: 'marketing', ian: 'it' }) as const)[id];
const at = (tickets: { ticket: Ticket }[], stage: string, channel: string) =>
	journeyGrid(tickets, sideOf).cells.find((c) => c.stage === stage && c.channel === channel);

describe('the journey and its channels', () => {
	const buy = { journey: 'purchase', channel: 'website' } as const;

	it('is one-sided where only one side has a hand in the work', () => {
		const mine = ticket({ ...buy, taggedBy: 'mary' });
		expect(at([mine, mine], 'purchase', 'website')).toMatchObject({ only: 'marketing' });
		const ours = ticket({ ...buy, taggedBy: 'mary', involved: { specialists: 'Ian' } });
		expect(at([mine, ours], 'purchase', 'website')).toMatchObject({ only: undefined });
		const said = ticket({ ...buy, history: [{ at: '', by: 'ian', what: 'level' }] });
		expect(at([said], 'purchase', 'website')).toMatchObject({ only: 'it' });
		expect(at([], 'purchase', 'website')).toMatchObject({ only: undefined, tickets: [] });
	});

	it('shows the stages and channels that no ticket is about, and what is not placed', () => {
		const half = ticket({ journey: 'loyalty' });
		const { emptyStages, emptyChannels, unplaced } = journeyGrid([ticket(buy), half], sideOf);
		expect(emptyStages).toEqual(['awareness', 'consideration', 'use']);
		expect(emptyChannels).not.toContain('website');
		expect(emptyChannels).not.toContain('internal');
		expect(emptyChannels).toContain('phone');
		expect(unplaced).toEqual([half]);
	});
});
