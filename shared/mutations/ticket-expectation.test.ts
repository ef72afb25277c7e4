import { describe, expect, it } from 'vitest';
import { ticketId } from '../model/ticket.ts';
import { expectationState, waitsForWordOf } from '../tickets/expectation.ts';
import { bringBack } from './bring-back.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const ref = { system: 'redmine', host: 'tracker.example', key: '7' };
const needed = { by: '2026-05-31', why: 'The fair opens' };
const possible = { by: '2026-06-14', cost: 'Two weeks of Ian' };

/** Marketing has said what it needs. */
function proposed() {
	const team = new MemoryTeam();
	team.run(people.mary, 'expectation.set', { ref, fields: { needed } });
	const now = () => {
		const found = team.get('expectation', ticketId(ref));
		if (!found) throw new Error('There is no expectation.');
		return found;
	};
	const acknowledge = (who: typeof people.mary | typeof people.ian, version = now().version) =>
		team.run(who, 'expectation.acknowledge', { ref, version, agreed: true });
	return { team, now, acknowledge, state: () => expectationState(now()) };
}

/** IT has answered, and Marketing has agreed. */
function agreed() {
	const made = proposed();
	made.team.run(people.ian, 'expectation.set', { ref, fields: { possible } });
	made.acknowledge(people.mary);
	return made;
}

describe('an expectation', () => {
	it('is proposed by one side, countered by the other and agreed by both', () => {
		const { team, now, acknowledge, state } = proposed();
		expect([state(), waitsForWordOf(now())]).toEqual(['proposed', ['it']]);
		team.run(people.ian, 'expectation.set', { ref, fields: { possible } });
		expect([state(), waitsForWordOf(now())]).toEqual(['countered', ['marketing']]);
		expect(acknowledge(people.mary).ok).toBe(true);
		expect([state(), waitsForWordOf(now())]).toEqual(['agreed', []]);
	});

	it('is open again for the other side when it is changed afterwards', () => {
		const { team, now, state } = agreed();
		team.run(people.mary, 'expectation.set', { ref, fields: { needed: { by: '2026-06-07' } } });
		expect([state(), waitsForWordOf(now())]).toEqual(['proposed', ['it']]);
		expect(now().needed).toEqual({ by: '2026-06-07', why: 'The fair opens' });
	});

	it('stays agreed when somebody saves what stands there already', () => {
		const { team, now, state } = agreed();
		team.run(people.mary, 'expectation.set', { ref, fields: { needed } });
		expect(state()).toBe('agreed');
		expect(now().version).toBe(2);
	});

	it('is not acknowledged in terms that somebody has not seen', () => {
		const { team, now, acknowledge, state } = proposed();
		const seen = now().version;
		team.run(people.mary, 'expectation.set', { ref, fields: { mayChange: 'The colours' } });
		expect(acknowledge(people.ian, seen)).toMatchObject({ code: 'conflict' });
		expect(state()).toBe('proposed');
	});

	it('can be acknowledged and that taken back', () => {
		const { team, now, state } = agreed();
		const { version } = now();
		team.run(people.mary, 'expectation.acknowledge', { ref, version, agreed: false });
		expect(state()).toBe('countered');
	});

	it('can be met or missed once it was agreed, and opened again', () => {
		const early = proposed();
		const end = { ref, result: 'met' } as const;
		expect(early.team.run(people.mary, 'expectation.end', end)).toMatchObject({ ok: false });
		const { team, state } = agreed();
		expect(team.run(people.mary, 'expectation.end', end).ok).toBe(true);
		expect(state()).toBe('met');
		team.run(people.ian, 'expectation.end', { ref, result: null });
		expect(state()).toBe('agreed');
	});

	it('refuses a date that is none', () => {
		const { team } = proposed();
		const fields = { needed: { by: 'soon' } };
		expect(team.run(people.mary, 'expectation.set', { ref, fields })).toMatchObject({
			message: expect.stringContaining('not a date'),
		});
	});
});

describe('who says what', () => {
	it('is each side for itself; a translator writes down what either said', () => {
		const { team } = proposed();
		const refused = { code: 'forbidden' };
		expect(team.run(people.ian, 'expectation.set', { ref, fields: { needed } })).toMatchObject(
			refused,
		);
		expect(team.run(people.mary, 'expectation.set', { ref, fields: { possible } })).toMatchObject(
			refused,
		);
		expect(team.run(people.translator, 'expectation.set', { ref, fields: { possible } }).ok).toBe(
			true,
		);
	});

	it('makes the other side the one that asked, where somebody begins with what is possible', () => {
		const team = new MemoryTeam();
		team.run(people.ian, 'expectation.set', { ref, fields: { possible } });
		expect(team.get('expectation', ticketId(ref))?.askedBy).toBe('marketing');
	});

	it('is not a sponsor', () => {
		const { team } = proposed();
		expect(
			team.run(people.sponsor, 'expectation.set', { ref, fields: { possible } }),
		).toMatchObject({ code: 'forbidden' });
	});
});

it('what two wrote at once is kept, and can be brought back', () => {
	const { team } = proposed();
	const base = team.seq;
	const write = (why: string, clientId: string) =>
		team.run(people.mary, 'expectation.set', { ref, fields: { needed: { why } } }, '', {
			...{ base, clientId },
		});
	write('Hers', 'laptop');
	write('Later', 'phone');
	const [kept] = team.all('kept');
	expect(kept).toMatchObject({ field: 'needed.why', value: 'Hers' });
	const call = kept && bringBack(kept, { ticket: ref });
	team.runUnchecked(people.mary, call?.name ?? '', call?.args);
	expect(team.get('expectation', ticketId(ref))?.needed.why).toBe('Hers');
	expect(team.all('kept')).toEqual([]);
});
