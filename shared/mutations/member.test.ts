import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

function aTeam() {
	const team = new MemoryTeam();
	for (const { memberId: id, name, side, role } of [people.admin, people.mary])
		team.run(people.system, 'member.join', { member: { id, name, side, role, state: 'active' } });
	return team;
}

describe('a member', () => {
	it('is moved to another side and role by an admin', () => {
		const team = aTeam();
		const fields = { side: 'it', role: 'translator' } as const;
		expect(team.run(people.mary, 'member.edit', { id: 'mary', fields })).toMatchObject({
			code: 'forbidden',
		});
		expect(team.run(people.admin, 'member.edit', { id: 'mary', fields }).ok).toBe(true);
		expect(team.get('member', 'mary')).toMatchObject({ name: 'Mary', ...fields });
	});

	it('changes their own name, and nobody else’s', () => {
		const team = aTeam();
		const fields = { name: 'Mary Q.' };
		expect(team.run(people.mary, 'member.edit', { id: 'mary', fields }).ok).toBe(true);
		expect(team.run(people.mary, 'member.edit', { id: 'ada', fields })).toMatchObject({
			code: 'forbidden',
		});
		expect(team.get('member', 'mary')?.name).toBe('Mary Q.');
	});

	it('who is the last admin stays one', () => {
		const team = aTeam();
		const step = { id: 'ada', fields: { role: 'member' } } as const;
		expect(team.run(people.admin, 'member.edit', step)).toMatchObject({ code: 'limit' });
		team.run(people.admin, 'member.edit', { id: 'mary', fields: { role: 'admin' } });
		expect(team.run(people.admin, 'member.edit', step).ok).toBe(true);
	});
});
