import { describe, expect, it } from 'vitest';
import { ticketId } from '../model/ticket.ts';
import { standingEntries, waitsNowFor } from '../tickets/clock.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const ref = { system: 'redmine', host: 'tracker.example', key: '7' };
const id = ticketId(ref);

describe('saying a ticket back', () => {
	const said = () => {
		const team = new MemoryTeam();
		team.run(people.ian, 'restatement.say', { ref, text: 'A faster voucher field' });
		const answer = (who: typeof people.mary | typeof people.ian, more = {}) =>
			team.run(who, 'restatement.answer', {
				...{ ref, round: 0, verdict: 'confirmed', text: '' },
				...more,
			});
		return { team, answer, rounds: () => team.get('restatement', id)?.rounds };
	};

	it('is confirmed by the other side, not by one’s own', () => {
		const { answer, rounds } = said();
		expect(answer(people.ian)).toMatchObject({ code: 'forbidden' });
		expect(answer(people.mary).ok).toBe(true);
		expect(rounds()).toMatchObject([
			{ text: 'A faster voucher field', side: 'it', answer: { verdict: 'confirmed', by: 'mary' } },
		]);
	});

	it('is corrected with what was meant, and said again', () => {
		const { team, answer, rounds } = said();
		expect(answer(people.mary, { verdict: 'corrected' })).toMatchObject({ code: 'bad_arguments' });
		answer(people.mary, { verdict: 'corrected', text: 'No field at all' });
		team.run(people.ian, 'restatement.say', { ref, text: 'Vouchers apply by themselves' });
		expect(rounds()?.map((round) => round.answer?.text)).toEqual(['No field at all', undefined]);
	});

	it('is not answered in a round that is over', () => {
		const { team, answer, rounds } = said();
		team.run(people.ian, 'restatement.say', { ref, text: 'Once more' });
		expect(answer(people.mary)).toMatchObject({ code: 'conflict' });
		expect(rounds()?.map((round) => round.answer)).toEqual([null, null]);
	});

	it('can be taken back by its author until it is answered', () => {
		const { team, answer, rounds } = said();
		const back = { ref, round: 0 };
		expect(team.run(people.mary, 'restatement.takeBack', back)).toMatchObject({
			code: 'forbidden',
		});
		answer(people.mary);
		expect(team.run(people.ian, 'restatement.takeBack', back)).toMatchObject({ code: 'forbidden' });
		answer(people.mary, { verdict: null });
		expect(team.run(people.ian, 'restatement.takeBack', back).ok).toBe(true);
		expect(rounds()).toEqual([]);
	});
});

describe('the clock of a ticket', () => {
	const wait = (on: 'it' | 'marketing' | 'nobody', entry: string) => ({ ref, id: entry, on });

	it('takes an entry when the ticket changes hands, and none when it does not', () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'clock.set', wait('it', 'e1'));
		team.run(people.ian, 'clock.set', wait('it', 'e2'));
		team.run(people.ian, 'clock.set', wait('marketing', 'e3'));
		expect(team.get('clock', id)?.entries.map((entry) => entry.id)).toEqual(['e1', 'e3']);
	});

	it('is taken back by its author alone, and keeps the entry', () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'clock.set', wait('it', 'e1'));
		expect(team.run(people.ian, 'clock.undo', { ref, id: 'e1' })).toMatchObject({
			code: 'forbidden',
		});
		team.run(people.mary, 'clock.undo', { ref, id: 'e1' });
		expect(waitsNowFor(standingEntries(team.get('clock', id)))).toBe('nobody');
		expect(team.get('clock', id)?.entries).toHaveLength(1);
	});
});

describe('a concern', () => {
	const raise = (team: MemoryTeam, visibility: 'team' | 'side' | 'private') =>
		team.run(people.mary, 'concern.raise', {
			...{ ref, id: 'c1', text: 'Who pays?', category: 'cost', visibility },
		});

	it('is heard, answered and resolved, and each step has its author', () => {
		const team = new MemoryTeam();
		raise(team, 'team');
		const step = (who: typeof people.mary | typeof people.ian, state: 'answered' | 'resolved') =>
			team.run(who, 'concern.step', { id: 'c1', state, text: state === 'answered' ? 'We do' : '' });
		expect(step(people.ian, 'answered').ok).toBe(true);
		expect(step(people.ian, 'resolved')).toMatchObject({ code: 'forbidden' });
		expect(step(people.mary, 'resolved').ok).toBe(true);
		expect(team.get('concern', 'c1')).toMatchObject({
			state: 'resolved',
			steps: [
				{ state: 'answered', by: 'ian', text: 'We do' },
				{ state: 'resolved', by: 'mary' },
			],
		});
	});

	it.each([
		['team', 'team'],
		['side', 'side:marketing'],
		['private', 'member:mary'],
	] as const)('for the %s lies in that scope alone', (visibility, scope) => {
		const team = new MemoryTeam();
		raise(team, visibility);
		expect(team.records.get('concern/c1')?.scope).toBe(scope);
		// Its being there would tell the others something.
		expect(team.get('ticket', id) !== undefined).toBe(visibility === 'team');
	});

	it('of one side cannot be touched by the other', () => {
		const team = new MemoryTeam();
		raise(team, 'side');
		const step = { id: 'c1', state: 'acknowledged', text: '' } as const;
		expect(team.run(people.ian, 'concern.step', step)).toMatchObject({ code: 'not_found' });
		expect(team.run(people.translator, 'concern.step', step).ok).toBe(true);
	});
});
