import { describe, expect, it } from 'vitest';
import { rankedList } from '../model/priority.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const MIDDLE = { reach: 3, impact: 3, confidence: 3, effort: 3 };
const LAST_DAY = '2026-05-31';
const BEFORE = '2026-05-20T12:00:00.000Z';
const AFTER = '2026-06-02T00:00:00.000Z';
type Person = (typeof people)[keyof typeof people];

/** Mary and Tara of Marketing, Ian and Ada of IT, a sponsor; `a` and `b` to score, `c` parked. */
function aTeam() {
	const team = new MemoryTeam();
	for (const { memberId: id, name, side, role } of [
		...[people.mary, people.translator, people.ian, people.admin, people.sponsor],
	])
		team.run(people.system, 'member.join', { member: { id, name, side, role, state: 'active' } });
	for (const id of ['a', 'b', 'c'])
		team.run(people.admin, 'priority.create', {
			...{ id, list: 'shared', title: id, bet: id === 'c' ? 'parked' : 'normal' },
			...{ serves: { marketing: '', it: '' }, outcome: '' },
		});
	return team;
}

const start = (team: MemoryTeam, more: object = {}) =>
	team.runUnchecked(
		people.translator,
		'scoring.start',
		{ id: 'r', list: 'shared', ends: LAST_DAY, ...more },
		BEFORE,
	);

const score = (team: MemoryTeam, who: Person, priorityId: string, scores = MIDDLE) =>
	team.run(who, 'scoring.score', { roundId: 'r', priorityId, scores }, BEFORE);

const scoreAll = (team: MemoryTeam, ...who: Person[]) => {
	for (const one of who) for (const id of ['a', 'b']) score(team, one, id);
};

const reveal = (team: MemoryTeam, who: Person, now = BEFORE) =>
	team.run(who, 'scoring.reveal', { roundId: 'r' }, now);

const aRound = () => {
	const team = aTeam();
	start(team);
	return team;
};

describe('a round of scoring', () => {
	it('is over what a list does not park, or over what was chosen', () => {
		expect(aRound().get('scoringRound', 'r')?.priorityIds).toEqual(['a', 'b']);
		const chosen = aTeam();
		start(chosen, { priorityIds: ['c', 'gone', 'a'] });
		expect(chosen.get('scoringRound', 'r')?.priorityIds).toEqual(['a', 'c']);
	});

	it.each([{ list: 'it' }, { priorityIds: [] }, { priorityIds: ['gone'] }])(
		'over nothing is refused: %j',
		(more) => expect(start(aTeam(), more)).toMatchObject({ code: 'bad_arguments' }),
	);

	it('over more than anybody scores with care is refused', () => {
		const team = aTeam();
		for (let n = 0; n < 41; n++)
			team.run(people.admin, 'priority.create', {
				...{ id: `x${n}`, list: 'it', title: 'x', bet: 'normal', outcome: '' },
				serves: { marketing: '', it: '' },
			});
		expect(start(team, { list: 'it' })).toMatchObject({ code: 'limit' });
	});

	it.each(['', 'soon', '2026-02-31'])(
		'needs a last day that a calendar knows: “%s” is none',
		(ends) => expect(start(aTeam(), { ends })).toMatchObject({ code: 'bad_arguments' }),
	);

	it('is started by those who rank, and called off by them', () => {
		const team = aTeam();
		const args = { id: 'r', list: 'shared', ends: LAST_DAY } as const;
		expect(team.run(people.mary, 'scoring.start', args)).toMatchObject({ code: 'forbidden' });
		start(team);
		const off = { roundId: 'r' };
		expect(team.run(people.mary, 'scoring.cancel', off)).toMatchObject({ code: 'forbidden' });
		expect(team.run(people.admin, 'scoring.cancel', off).ok).toBe(true);
		expect(score(team, people.mary, 'a')).toMatchObject({
			message: 'This round was called off. Start another one.',
		});
	});
});

describe('a score', () => {
	it('lies in its author’s own scope', () => {
		const team = aRound();
		score(team, people.mary, 'a');
		const scopes = [...team.records.values()].flatMap(({ collection, scope }) =>
			collection === 'score' ? [scope] : [],
		);
		expect(scopes).toEqual(['member:mary']);
	});

	it('tells the team that somebody has scored everything, never what, and not before', () => {
		const team = aRound();
		score(team, people.mary, 'a');
		expect(team.all('scored')).toEqual([]);
		score(team, people.mary, 'b', { ...MIDDLE, effort: 5 });
		expect(team.all('scored')).toEqual([
			{ id: 'r~mary', roundId: 'r', by: 'mary', side: 'marketing', at: BEFORE },
		]);
	});

	it('can be thought over until the round is revealed', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.translator, people.ian, people.admin);
		score(team, people.mary, 'a', { ...MIDDLE, reach: 1 });
		reveal(team, people.ian);
		const given = team.get('scoringRound', 'r')?.revealed?.scores;
		expect(given?.find(({ by }) => by === 'mary')?.scores.reach).toBe(1);
		expect(score(team, people.mary, 'a')).toMatchObject({ code: 'conflict' });
	});

	it('is from 1 to 5, for a priority of the round', () => {
		const team = aRound();
		expect(score(team, people.mary, 'a', { ...MIDDLE, reach: 6 })).toMatchObject({
			code: 'bad_arguments',
		});
		expect(score(team, people.mary, 'c')).toMatchObject({ code: 'not_found' });
	});

	it('is not a sponsor’s', () =>
		expect(score(aRound(), people.sponsor, 'a')).toMatchObject({ code: 'forbidden' }));
});

describe('a round is revealed', () => {
	it('by anybody once all of both sides have scored everything', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.translator, people.ian);
		expect(reveal(team, people.mary)).toMatchObject({ code: 'forbidden' });
		scoreAll(team, people.admin);
		expect(reveal(team, people.mary).ok).toBe(true);
		expect(team.get('scoringRound', 'r')).toMatchObject({
			state: 'revealed',
			revealed: { by: 'mary', scores: { length: 8 } },
		});
	});

	it('not while one side has scored nothing, even by a translator', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.translator);
		expect(reveal(team, people.translator)).toMatchObject({
			code: 'conflict',
			message: expect.stringContaining(LAST_DAY),
		});
	});

	it('early by a translator, if somebody of each side has scored everything', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.ian);
		expect(reveal(team, people.ian)).toMatchObject({ code: 'forbidden' });
		expect(reveal(team, people.translator).ok).toBe(true);
	});

	it('by anybody after its last day, with what there is', () => {
		const team = aRound();
		score(team, people.mary, 'a');
		expect(reveal(team, people.ian, AFTER).ok).toBe(true);
		expect(team.get('scoringRound', 'r')?.revealed?.scores).toHaveLength(1);
	});

	it('not before that day is over everywhere', () => {
		const team = aRound();
		expect(reveal(team, people.mary, '2026-06-01T11:59:59.999Z')).toMatchObject({ ok: false });
		expect(reveal(team, people.mary, '2026-06-01T12:00:00.000Z').ok).toBe(true);
	});

	it('without waiting for who left, and with what they gave', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.translator, people.admin);
		score(team, people.ian, 'a');
		team.run(people.admin, 'member.leave', { id: 'ian', to: null });
		expect(reveal(team, people.mary).ok).toBe(true);
		const given = team.get('scoringRound', 'r')?.revealed?.scores ?? [];
		expect(given.filter(({ by }) => by === 'ian')).toHaveLength(1);
	});

	it('once, and in the same order whichever way it was stored', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.ian, people.translator, people.admin);
		reveal(team, people.ian);
		const order = team
			.get('scoringRound', 'r')
			?.revealed?.scores.map((one) => one.priorityId + one.by);
		expect(order).toEqual(order?.toSorted());
		expect(reveal(team, people.ian)).toMatchObject({ code: 'conflict' });
	});

	it('and no rank, bet or place changes by it', () => {
		const team = aRound();
		const before = JSON.stringify(rankedList(team.all('priority'), 'shared'));
		scoreAll(team, people.mary, people.ian, people.translator, people.admin);
		reveal(team, people.ian);
		expect(JSON.stringify(rankedList(team.all('priority'), 'shared'))).toBe(before);
	});

	it('by the server alone: a machine that holds no others’ scores leaves it as it is', () => {
		const team = aRound();
		scoreAll(team, people.mary, people.ian, people.translator, people.admin);
		for (const [key, row] of team.records)
			if (row.collection === 'score' && row.scope !== 'member:mary') team.records.delete(key);
		expect(reveal(team, people.mary)).toEqual({ ok: true, changes: [] });
		expect(team.get('scoringRound', 'r')?.state).toBe('open');
	});
});
