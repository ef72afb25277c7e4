import { describe, expect, it } from 'vitest';
import { type SilenceRecords, silence } from './silence.ts';

/** A Wednesday; its week began on the 15th. */
const NOW = Date.parse('2026-06-17T12:00:00Z');
const NOTHING: SilenceRecords = {
	...{ members: [], concepts: [], proposals: [], votes: [], comments: [], askers: [], notes: [] },
	...{ concerns: [], whys: [], tickets: [], moves: [], scored: [], decisions: [], lessons: [] },
};
const member = (id: string, more = {}): SilenceRecords['members'][number] => ({
	...{ id, side: 'it', role: 'member', state: 'active' },
	...more,
});
const people = (count: number) => Array.from({ length: count }, (_, at) => member(`m${at}`));
const vote = (by: string, at = '2026-06-10T08:00:00Z') => ({ by, at });
/** The signal for IT with so many members of whom so many voted. */
const signal = (count: number, heard: number, more: Partial<SilenceRecords> = {}, now = NOW) =>
	silence(
		{
			...NOTHING,
			members: people(count),
			votes: people(heard).map(({ id }) => vote(id)),
			...more,
		},
		now,
	).it;

describe('the silence signal', () => {
	it('says nothing of fewer than five', () => {
		expect(signal(4, 0)).toEqual({ kind: 'unknown' });
		expect(signal(5, 0)).toEqual({ kind: 'range', from: 0.5, below: 1 });
		expect(signal(5, 5)).toEqual({ kind: 'range', from: 0, below: 0.5 });
	});

	it('never gives a range that fewer than three numbers of people could be', () => {
		for (let count = 5; count <= 60; count++) {
			const answers = Array.from({ length: count + 1 }, (_, heard) =>
				JSON.stringify(signal(count, heard)),
			);
			for (const range of new Set(answers))
				expect(answers.filter((one) => one === range).length).toBeGreaterThanOrEqual(3);
		}
	});

	it('stands still within a week, whoever speaks or leaves in it', () => {
		const before = signal(5, 2);
		expect(before).toEqual({ kind: 'range', from: 0.5, below: 1 });
		const votes = people(5).map(({ id }) => vote(id, '2026-06-16T08:00:00Z'));
		expect(signal(5, 0, { votes })).toEqual(before);
		const left = { by: 'm4', at: '2026-06-16T08:00:00Z', to: null };
		const members = [...people(4), member('m4', { state: 'left', left })];
		expect(signal(5, 2, { members })).toEqual(before);
		const sunday = Date.parse('2026-06-21T23:59:59Z');
		expect(signal(5, 0, { votes }, sunday)).toEqual(before);
		expect(signal(5, 0, { votes }, sunday + 1000)).toEqual({ kind: 'range', from: 0, below: 0.5 });
	});

	it('reads only what the whole team sees', () => {
		const said = (visibility: 'team' | 'side' | 'private') => ({
			notes: people(5).map(({ id }) => ({ ...vote(id), visibility })),
			concerns: people(5).map(({ id }) => ({ ...vote(id), visibility, steps: [] })),
		});
		expect(signal(5, 0, said('team'))).toEqual({ kind: 'range', from: 0, below: 0.5 });
		expect(signal(5, 0, said('side'))).toEqual(signal(5, 0));
		expect(signal(5, 0, said('private'))).toEqual(signal(5, 0));
	});

	it('forgets what was said more than 30 days ago', () => {
		const votes = people(5).map(({ id }) => vote(id, '2026-05-10T08:00:00Z'));
		expect(signal(5, 0, { votes })).toEqual(signal(5, 0));
	});

	it('counts an answer to a concern, a line of a ticket, a decision looked at again', () => {
		const by = (id: string) => [vote(id)];
		const spoken: Partial<SilenceRecords> = {
			concerns: [
				{
					...vote('x'),
					visibility: 'team',
					steps: [{ ...vote('m0'), state: 'answered', text: '' }],
				},
			],
			tickets: [{ history: [{ ...vote('m1'), what: 'level' }] }],
			decisions: [{ ...vote('x'), revisits: [{ ...vote('m2'), text: '' }] }],
		};
		expect(signal(5, 0, spoken)).toEqual({ kind: 'range', from: 0, below: 0.5 });
		expect(signal(5, 0, { ...spoken, tickets: [], lessons: by('m3') })).toEqual({
			...{ kind: 'range', from: 0, below: 0.5 },
		});
	});

	it('leaves sponsors out', () => {
		const members = [...people(4), member('sam', { role: 'sponsor' })];
		expect(signal(5, 0, { members })).toEqual({ kind: 'unknown' });
	});
});
