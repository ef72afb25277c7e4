import { expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';
import type { MutationArgs } from './registry.ts';

const LOAD: MutationArgs<'load.add'> = {
	...{ id: 'l', side: 'it', department: 'Finance', what: 'Closing of the year' },
	...{ share: 30, until: '2026-12-31' },
};

it('a side says what it carries for others, changes it, and lays it down', () => {
	const team = new MemoryTeam();
	team.run(people.ian, 'load.add', LOAD, '2026-01-01T00:00:00.000Z');
	team.run(people.ian, 'load.edit', { id: 'l', fields: { share: 20 } });
	expect(team.get('load', 'l')).toMatchObject({ share: 20, department: 'Finance', by: 'ian' });
	team.run(people.ian, 'load.remove', { id: 'l' });
	expect(team.all('load')).toEqual([]);
});

it('the other side does not say it for them, nor does a sponsor', () => {
	const team = new MemoryTeam();
	expect(team.run(people.mary, 'load.add', LOAD)).toMatchObject({ code: 'forbidden' });
	expect(team.run(people.sponsor, 'load.add', LOAD)).toMatchObject({ code: 'forbidden' });
	team.run(people.ian, 'load.add', LOAD);
	expect(team.run(people.mary, 'load.remove', { id: 'l' })).toMatchObject({ code: 'forbidden' });
	expect(team.run(people.translator, 'load.remove', { id: 'l' }).ok).toBe(true);
});

it('a share is between nothing and all', () => {
	const team = new MemoryTeam();
	for (const share of [-1, 101, 12.5])
		expect(team.run(people.ian, 'load.add', { ...LOAD, share })).toMatchObject({
			code: 'bad_arguments',
			message: expect.stringContaining('per cent'),
		});
});
