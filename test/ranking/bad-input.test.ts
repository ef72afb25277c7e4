import { rankedList } from '@common-ground/shared/model/priority.ts';
import { MemoryTeam } from '@common-ground/shared/mutations/memory.ts';
import { people } from '@common-ground/shared/mutations/people.fixture.ts';
import { describe, expect, it } from 'vitest';

const SERVES = { marketing: '', it: '' };
const add = (team: MemoryTeam, id: string, title = id) =>
	team.run(people.admin, 'priority.create', {
		...{ id, list: 'shared', title, bet: 'normal', outcome: '', serves: SERVES },
	});
const order = (team: MemoryTeam) => rankedList(team.all('priority'), 'shared').map(({ id }) => id);

describe('titles', () => {
	it('of 10,000 characters are refused in a sentence that says what to do', () =>
		expect(add(new MemoryTeam(), 'a', 'x'.repeat(10_000))).toMatchObject({
			code: 'bad_arguments',
			message: 'The title is longer than 300 characters. Shorten it and try again. (at title)',
		}));

	it.each([
		'إطلاق المتجر',
		'עברית with English',
		'👩🏽‍💻 launch 🚀',
		'\u202Etxt.exe',
		'<img src=x onerror=alert(1)>',
	])('are kept as they are written: %s', (title) => {
		const team = new MemoryTeam();
		add(team, 'a', title);
		add(team, 'b');
		const move = { id: 'a', after: 'b', before: null, reason: title };
		expect(team.run(people.admin, 'priority.move', move).ok).toBe(true);
		expect(team.get('priority', 'a')?.title).toBe(title);
		expect(team.all('move').at(-1)?.reason).toBe(title);
	});

	it('of blanks alone are none', () =>
		expect(add(new MemoryTeam(), 'a', ' \t ')).toMatchObject({ code: 'bad_arguments' }));
});

describe('a list of 5,000', () => {
	it('takes moves to its top, each with the place that people saw', () => {
		const team = new MemoryTeam();
		for (let n = 0; n < 5_000; n++) {
			const rank = `b${n.toString(36).padStart(4, '0')}1`;
			const id = `p${n}`;
			const data = { id, list: 'shared', title: id, bet: 'normal', rank, state: 'active' };
			team.records.set(`priority/${id}`, {
				...{ collection: 'priority', scope: 'team', clocks: {} },
				data: { ...data, outcome: '', serves: SERVES },
			});
		}
		for (const id of ['p4999', 'p2500', 'p1']) {
			const move = { id, after: null, before: order(team)[0] ?? null, reason: 'First' };
			expect(team.run(people.admin, 'priority.move', move).ok).toBe(true);
		}
		expect(order(team).slice(0, 4)).toEqual(['p1', 'p2500', 'p4999', 'p0']);
		expect(team.all('move').map(({ from, to }) => [from, to])).toEqual([
			[5000, 1],
			[2502, 1],
			[4, 1],
		]);
		expect(new Set(team.all('priority').map(({ rank }) => rank)).size).toBe(5_000);
	});
});

it('clocks that are wrong by years change nothing in the order', () => {
	const played = (clocks: readonly string[]) => {
		const team = new MemoryTeam();
		for (const id of ['a', 'b', 'c']) add(team, id);
		for (const [n, now] of clocks.entries()) {
			const move = { id: 'abc'[n % 3] ?? 'a', after: null, before: 'b', reason: 'x' };
			team.run(people.admin, 'priority.move', move, now);
		}
		const lines = team.all('move').sort((x, y) => (x.n ?? 0) - (y.n ?? 0));
		return [order(team), lines.map(({ priorityId, from, to }) => [priorityId, from, to])];
	};
	const right = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'];
	const wrong = ['2041-01-01T00:00:00Z', '1999-01-02T00:00:00Z', 'not a time'];
	expect(played(wrong)).toEqual(played(right));
});
