import { expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const practice = {
	...{ id: 'p1', title: 'Demo on Fridays', text: 'Ten minutes, both sides', link: '' },
	side: 'it' as const,
};

function shared(): MemoryTeam {
	const team = new MemoryTeam();
	expect(team.run(people.ian, 'practice.add', practice)).toMatchObject({ ok: true });
	return team;
}

it('is shared for one’s own side', () => {
	const forOthers = { ...practice, id: 'p2', side: 'marketing' as const };
	const team = shared();
	expect(team.run(people.ian, 'practice.add', forOthers)).toMatchObject({ code: 'forbidden' });
	expect(team.run(people.theo, 'practice.add', forOthers).ok).toBe(true);
	expect(team.run(people.sponsor, 'practice.add', practice)).toMatchObject({ code: 'forbidden' });
});

it('links to nothing but pages', () => {
	const team = shared();
	const linked = (link: string) =>
		team.run(people.ian, 'practice.edit', { id: 'p1', fields: { link } });
	for (const link of [
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://a.b',
		'https://',
		'a.example',
	])
		expect(linked(link)).toMatchObject({ code: 'bad_arguments' });
	expect(linked(' https://retro.example/how ').ok).toBe(true);
	expect(team.get('practice', 'p1')?.link).toBe('https://retro.example/how');
});

it('is changed by who shared it or a curator', () => {
	const team = shared();
	const edit = { id: 'p1', fields: { title: 'Demo on Mondays' } };
	expect(team.run(people.mary, 'practice.edit', edit)).toMatchObject({ code: 'forbidden' });
	expect(team.run(people.translator, 'practice.edit', edit).ok).toBe(true);
	expect(team.get('practice', 'p1')).toMatchObject({
		title: 'Demo on Mondays',
		text: practice.text,
	});
});

it('comes back as it was after it was taken away', () => {
	const team = shared();
	const before = team.get('practice', 'p1');
	expect(team.run(people.mary, 'practice.remove', { id: 'p1' })).toMatchObject({
		code: 'forbidden',
	});
	team.run(people.ian, 'practice.remove', { id: 'p1' });
	expect(team.all('practice')).toEqual([]);
	expect(team.run(people.mary, 'practice.restore', { id: 'p1' })).toMatchObject({
		code: 'forbidden',
	});
	team.run(people.ian, 'practice.restore', { id: 'p1' });
	expect(team.get('practice', 'p1')).toEqual(before);
	expect(team.all('kept')).toEqual([]);
});
