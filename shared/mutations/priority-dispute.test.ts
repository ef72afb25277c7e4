import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const { admin, mary, ian, translator, sponsor, system } = people;
const AT = '2026-06-01T10:00:00.000Z';

const disputed = (mediator = '') => {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Shop', parts: [] });
	for (const { memberId: id, name, side, role } of [admin, mary, ian, sponsor])
		team.run(system, 'member.join', { member: { id, name, side, role, state: 'active' } });
	team.run(admin, 'team.policy', { disputes: { withinDays: 7, mediator } });
	const priority = { title: 'Checkout', bet: 'normal', outcome: '' } as const;
	const serves = { marketing: '', it: '' };
	team.run(admin, 'priority.create', { id: 'p1', list: 'shared', ...priority, serves });
	team.run(mary, 'priority.dispute', { id: 'p1', reason: 'The fair comes first' }, AT);
	return { team, dispute: () => team.get('priority', 'p1')?.dispute };
};
const settlement = { id: 'p1', how: 'agreed', outcome: 'After the fair' } as const;

describe('a disputed priority', () => {
	it('says who doubts it, why, and by when it should be settled', () => {
		const { team, dispute } = disputed();
		expect(dispute()).toMatchObject({
			...{ by: 'mary', side: 'marketing', reason: 'The fair comes first' },
			until: '2026-06-08T10:00:00.000Z',
		});
		const again = { id: 'p1', reason: 'Me too' };
		expect(team.run(ian, 'priority.dispute', again)).toMatchObject({ code: 'conflict' });
	});

	it('is settled by the mediator, even a sponsor, and by admins, by nobody else', () => {
		const { team, dispute } = disputed('sam');
		expect(team.run(translator, 'priority.settle', settlement)).toMatchObject({
			code: 'forbidden',
		});
		expect(team.run(sponsor, 'priority.settle', settlement).ok).toBe(true);
		expect(dispute()?.settled).toMatchObject({ by: 'sam', outcome: 'After the fair' });
		expect(team.run(admin, 'priority.reopenDispute', { id: 'p1' }).ok).toBe(true);
		expect(dispute()).not.toHaveProperty('settled');
		expect(team.run(admin, 'priority.settle', settlement).ok).toBe(true);
	});

	it('is settled by a translator where nobody mediates', () => {
		expect(disputed().team.run(translator, 'priority.settle', settlement).ok).toBe(true);
	});

	it('is left in peace by who disputed it, and can be disputed anew once it is settled', () => {
		const { team, dispute } = disputed();
		const id = { id: 'p1' };
		expect(team.run(ian, 'priority.withdrawDispute', id)).toMatchObject({ code: 'forbidden' });
		team.run(mary, 'priority.withdrawDispute', id);
		expect(dispute()).toBeNull();
		team.run(ian, 'priority.dispute', { ...id, reason: 'No capacity' }, AT);
		team.run(admin, 'priority.settle', settlement);
		expect(team.run(mary, 'priority.dispute', { ...id, reason: 'Again' }, AT).ok).toBe(true);
	});
});

describe('the protocol', () => {
	it('names a mediator who is in the team', () => {
		const { team } = disputed();
		const nobody = { disputes: { mediator: 'somebody' } };
		expect(team.run(admin, 'team.policy', nobody)).toMatchObject({ code: 'not_found' });
		const named = { disputes: { mediator: 'sam', text: 'Talk first.' } };
		expect(team.run(admin, 'team.policy', named).ok).toBe(true);
		expect(team.get('team', 'team')?.policy?.disputes).toMatchObject({
			...{ mediator: 'sam', text: 'Talk first.', withinDays: 7 },
		});
	});
});
