import { describe, expect, it } from 'vitest';
import type { SideOrShared } from '../model/side.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const NOTHING = { serves: { marketing: '', it: '' }, outcome: '' };

/** Marketing's `m` and `n`, IT’s `i`. */
function aTeam() {
	const team = new MemoryTeam();
	for (const [id, list] of [
		...([['m', 'marketing'] as const, ['n', 'marketing'] as const] satisfies [
			string,
			SideOrShared,
		][]),
		['i', 'it'] as const,
	])
		team.run(people.admin, 'priority.create', { id, list, title: id, bet: 'normal', ...NOTHING });
	return team;
}

const link = (
	team: MemoryTeam,
	from: string,
	to: string,
	kind: 'same' | 'serves' = 'serves',
	who: (typeof people)[keyof typeof people] = people.mary,
) => team.run(who, 'priority.link', { from, to, kind, how: 'It makes it quicker' }, '2026-01-01');

describe('two priorities of two lists', () => {
	it('are linked by anybody who takes part, who then stands beside it', () => {
		const team = aTeam();
		expect(link(team, 'i', 'm').ok).toBe(true);
		expect(team.all('priorityLink')).toMatchObject([
			{ from: 'i', to: 'm', kind: 'serves', how: 'It makes it quicker', by: 'mary' },
		]);
	});

	it('are not linked by a sponsor', () =>
		expect(link(aTeam(), 'i', 'm', 'same', people.sponsor)).toMatchObject({ code: 'forbidden' }));

	it('are linked once, whichever is named first', () => {
		const team = aTeam();
		link(team, 'i', 'm');
		link(team, 'm', 'i', 'serves');
		expect(team.all('priorityLink')).toMatchObject([{ from: 'm', to: 'i' }]);
	});

	it('that are the same begin with the one whose id comes first', () => {
		const team = aTeam();
		link(team, 'm', 'i', 'same');
		expect(team.all('priorityLink')).toMatchObject([{ from: 'i', to: 'm', kind: 'same' }]);
	});

	it('can be parted and linked again', () => {
		const team = aTeam();
		link(team, 'i', 'm');
		expect(team.run(people.mary, 'priority.unlink', { id: 'i~m' }).ok).toBe(true);
		expect(team.all('priorityLink')).toEqual([]);
		expect(link(team, 'i', 'm').ok).toBe(true);
	});

	it('are changed and parted by whoever linked them and by those who rank, nobody else', () => {
		const team = aTeam();
		link(team, 'i', 'm');
		const parting = { id: 'i~m' };
		expect(team.run(people.ian, 'priority.unlink', parting)).toMatchObject({ code: 'forbidden' });
		expect(link(team, 'i', 'm', 'same', people.ian)).toMatchObject({ code: 'forbidden' });
		expect(link(team, 'i', 'm', 'same', people.theo).ok).toBe(true);
		expect(team.get('priorityLink', 'i~m')).toMatchObject({ kind: 'same', by: 'mary' });
		expect(team.run(people.theo, 'priority.unlink', parting).ok).toBe(true);
	});

	it('stay linked when one is closed, and a closed one is linked with nothing new', () => {
		const team = aTeam();
		link(team, 'i', 'm');
		team.run(people.admin, 'priority.close', {
			id: 'i',
			state: 'done',
			lesson: 'Ask early',
		});
		expect(team.all('priorityLink')).toHaveLength(1);
		expect(link(team, 'i', 'n')).toMatchObject({
			code: 'conflict',
			message: '“i” is closed. Take it up again first.',
		});
	});

	it.each([
		['m', 'n', 'bad_arguments'],
		['m', 'm', 'bad_arguments'],
		['m', 'gone', 'not_found'],
	])('must be there and stand in two lists: %s and %s', (from, to, code) => {
		expect(link(aTeam(), from, to)).toMatchObject({ code });
	});

	it('keep what was written over unseen of how the one helps', () => {
		const team = aTeam();
		link(team, 'i', 'm', 'serves', people.theo);
		const { seq: base } = team;
		const say = (
			who: typeof people.theo | typeof people.translator,
			how: string,
			clientId: string,
		) => team.run(who, 'priority.editLink', { id: 'i~m', fields: { how } }, '', { base, clientId });
		say(people.theo, 'His', 'laptop');
		say(people.translator, 'Hers', 'phone');
		expect(team.get('priorityLink', 'i~m')?.how).toBe('Hers');
		expect(team.all('kept')).toMatchObject([{ field: 'how', value: 'His', by: 'theo' }]);
	});
});
