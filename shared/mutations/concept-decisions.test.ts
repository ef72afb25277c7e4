import { describe, expect, it } from 'vitest';
import { awaitedSides } from '../curation/sign-off.ts';
import { policyOf } from '../model/policy.ts';
import type { Actor } from './define.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';
import type { MutationArgs } from './registry.ts';

const { system, admin, translator, theo, mary, ian, sponsor } = people;
const c1 = { id: 'c1' };

/** A team with a policy and one suggestion of Mary's. */
function aTeam(policy: MutationArgs<'team.policy'> = {}) {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Acme' });
	team.run(admin, 'team.policy', policy);
	team.run(mary, 'concept.suggest', {
		...{ ...c1, termId: 't1', text: 'SLA', side: 'it', type: 'acronym', context: '' },
		definition: { marketing: 'How quickly they answer', it: 'A promise' },
	});
	const concept = () => team.get('concept', 'c1');
	return { team, concept, status: () => concept()?.status };
}

/** The same, approved by whom it takes. */
function anApproved(policy: MutationArgs<'team.policy'> = {}) {
	const made = aTeam(policy);
	made.team.run(translator, 'concept.approve', c1, '2026-01-01T00:00:00Z');
	if (policy.signOff === 'both') made.team.run(theo, 'concept.approve', c1, '2026-01-02T00:00:00Z');
	return made;
}

describe('a review', () => {
	it('remembers who took it, and is a curator’s', () => {
		const { team, concept } = aTeam();
		expect(team.run(mary, 'concept.review', c1)).toMatchObject({ code: 'forbidden' });
		expect(team.run(theo, 'concept.review', c1, '10:00').ok).toBe(true);
		expect(concept()).toMatchObject({ status: 'in_review', review: { by: 'theo', at: '10:00' } });
	});

	it('is not taken from a colleague unawares, and is taken over by naming them', () => {
		const { team, concept } = aTeam();
		team.run(theo, 'concept.review', c1);
		expect(team.run(translator, 'concept.review', c1)).toMatchObject({ code: 'conflict' });
		expect(team.run(translator, 'concept.review', { ...c1, from: 'theo' }).ok).toBe(true);
		expect(concept()?.review?.by).toBe('tara');
	});

	it('is put back by reopening, and survives an approval that is undone', () => {
		const { team, concept, status } = aTeam();
		team.run(theo, 'concept.review', c1);
		team.run(theo, 'concept.approve', c1);
		expect(team.run(theo, 'concept.review', c1)).toMatchObject({ code: 'conflict' });
		team.run(theo, 'concept.reopen', { ...c1, to: 'in_review' });
		expect(concept()).toMatchObject({ status: 'in_review', review: { by: 'theo' } });
		team.run(theo, 'concept.reopen', c1);
		expect([status(), concept()?.review]).toEqual(['suggested', undefined]);
	});
});

describe('a dispute', () => {
	it('is anybody’s who takes part, keeps the reason, and leaves the word on the pages', () => {
		const { team, concept } = anApproved();
		expect(team.run(sponsor, 'concept.dispute', { ...c1, reason: 'No' })).toMatchObject({
			code: 'forbidden',
		});
		team.run(
			ian,
			'concept.dispute',
			{ ...c1, reason: 'We promise nothing' },
			'2026-02-01T00:00:00Z',
		);
		expect(concept()).toMatchObject({
			status: 'disputed',
			vouchedBy: 'tara',
			dispute: { by: 'ian', side: 'it', reason: 'We promise nothing' },
		});
		expect(concept()?.dispute?.until).toBe('2026-02-15T00:00:00.000Z');
	});

	it('is of an approved term alone, and there is one at a time', () => {
		const { team } = aTeam();
		const dispute = () => team.run(ian, 'concept.dispute', { ...c1, reason: 'No' });
		expect(dispute()).toMatchObject({ code: 'conflict' });
		team.run(translator, 'concept.approve', c1);
		expect(dispute().ok).toBe(true);
		expect(dispute()).toMatchObject({ code: 'conflict' });
	});

	it('is settled by an approval, which stays on record', () => {
		const { team, concept } = anApproved();
		team.run(ian, 'concept.dispute', { ...c1, reason: 'No' });
		team.run(theo, 'concept.edit', { ...c1, fields: { definition: { it: 'A target' } } });
		team.run(theo, 'concept.approve', c1, '12:00');
		expect(concept()).toMatchObject({
			status: 'approved',
			dispute: { reason: 'No', settled: { by: 'theo', at: '12:00' } },
		});
	});

	it('is settled by an admin where the team wants it so, by no way round either', () => {
		const { team, status } = anApproved({ disputes: { settledBy: 'admin' } });
		team.run(ian, 'concept.dispute', { ...c1, reason: 'No' });
		for (const attempt of [
			team.run(translator, 'concept.approve', c1),
			team.run(translator, 'concept.reject', { ...c1, reason: 'x' }),
			team.run(translator, 'concept.retire', { ...c1, reason: 'x' }),
			team.run(translator, 'concept.reopen', c1),
			team.run(translator, 'concept.withdrawDispute', c1),
		])
			expect(attempt).toMatchObject({ ok: false, code: 'forbidden' });
		expect(team.run(admin, 'concept.approve', c1).ok).toBe(true);
		expect(status()).toBe('approved');
	});

	it('is settled by both sides where the team wants it so, whoever signed before', () => {
		const { team, status } = anApproved({ signOff: 'both', disputes: { settledBy: 'both' } });
		team.run(ian, 'concept.dispute', { ...c1, reason: 'No' });
		team.run(theo, 'concept.approve', c1);
		expect(status()).toBe('disputed');
		team.run(translator, 'concept.approve', c1);
		expect(status()).toBe('approved');
	});

	it('is taken back by whoever raised it, and nothing has changed', () => {
		const { team, concept } = anApproved({ signOff: 'both' });
		const before = concept();
		team.run(ian, 'concept.dispute', { ...c1, reason: 'No' });
		expect(team.run(mary, 'concept.withdrawDispute', c1)).toMatchObject({ code: 'forbidden' });
		expect(team.run(ian, 'concept.withdrawDispute', c1).ok).toBe(true);
		expect(concept()).toEqual(before);
		expect(team.run(admin, 'concept.withdrawDispute', c1)).toMatchObject({ code: 'conflict' });
	});

	it('is open again when the approval that settled it is undone', () => {
		const { team, concept } = anApproved();
		team.run(ian, 'concept.dispute', { ...c1, reason: 'No' });
		const before = concept();
		team.run(theo, 'concept.approve', c1);
		team.run(theo, 'concept.reopen', { ...c1, to: 'disputed' });
		expect(concept()).toMatchObject({ status: 'disputed', dispute: before?.dispute });
		expect(concept()?.dispute).not.toHaveProperty('settled');
	});
});

describe('a retired term', () => {
	const reason = 'We say “response time” now';

	it('says why, and which to use in its place', () => {
		const { team, concept } = anApproved();
		const retire = { ...c1, reason, insteadOf: 'sp-lead' };
		expect(team.run(mary, 'concept.retire', retire)).toMatchObject({ code: 'forbidden' });
		expect(team.run(translator, 'concept.retire', retire).ok).toBe(true);
		expect(concept()).toMatchObject({
			status: 'retired',
			retired: { by: 'tara', reason, insteadOf: 'sp-lead' },
		});
	});

	it('is never replaced by itself, by nothing, or by another that is retired', () => {
		const { team } = anApproved();
		team.run(admin, 'concept.retire', { id: 'sp-lead', reason });
		for (const insteadOf of ['c1', 'nothing', 'sp-lead'])
			expect(team.run(translator, 'concept.retire', { ...c1, reason, insteadOf })).toMatchObject({
				code: 'bad_arguments',
			});
	});

	it('comes back as it was, and by nothing else', () => {
		const { team, concept } = anApproved();
		const before = concept();
		team.run(translator, 'concept.retire', { ...c1, reason });
		expect(team.run(translator, 'concept.approve', c1)).toMatchObject({ code: 'conflict' });
		expect(team.run(translator, 'concept.reject', { ...c1, reason })).toMatchObject({
			code: 'conflict',
		});
		team.run(translator, 'concept.reopen', c1);
		expect(concept()).toEqual(before);
	});
});

describe('where both sides must sign off', () => {
	const both = { signOff: 'both' } as const;

	it('a term is approved once they have, in either order', () => {
		for (const [first, second] of [
			[translator, theo],
			[theo, translator],
		] as const) {
			const { team, concept, status } = aTeam(both);
			expect(team.run(first, 'concept.approve', c1).ok).toBe(true);
			expect([status(), concept()?.vouchedBy]).toEqual(['in_review', '']);
			expect(team.run(second, 'concept.approve', c1).ok).toBe(true);
			expect([status(), concept()?.vouchedBy]).toEqual(['approved', second.memberId]);
		}
	});

	it('nobody signs for the other side, and a second signature of one says who is missing', () => {
		const { team, status } = aTeam(both);
		team.run(admin, 'team.edit', { sideNames: { marketing: 'Growth' } });
		team.run(theo, 'concept.approve', c1);
		expect(team.run(admin, 'concept.approve', c1)).toMatchObject({
			code: 'conflict',
			message:
				'IT has signed off already. Now a translator or an admin of Growth must approve, too.',
		});
		expect(status()).toBe('in_review');
	});

	it('an edit of a definition drops the other side’s signature, and any other edit keeps both', () => {
		const { team, concept } = anApproved(both);
		const edit = (fields: MutationArgs<'concept.edit'>['fields']) =>
			team.run(theo, 'concept.edit', { ...c1, fields });
		edit({ example: 'We have an SLA.', definition: { it: 'A promise' } });
		expect(Object.keys(concept()?.signedOff ?? {})).toEqual(['marketing', 'it']);
		edit({ definition: { it: 'A target' } });
		expect(Object.keys(concept()?.signedOff ?? {})).toEqual(['it']);
	});

	it('an approved term that was edited stays on the pages, and waits for the other side', () => {
		const { team, concept, status } = anApproved(both);
		team.run(theo, 'concept.edit', { ...c1, fields: { definition: { it: 'A target' } } });
		const awaited = () => {
			const found = concept();
			return found && awaitedSides(found, policyOf(team.get('team', 'team')));
		};
		expect([status(), awaited()]).toEqual(['approved', ['marketing']]);
		team.run(translator, 'concept.approve', c1);
		expect([status(), awaited()]).toEqual(['approved', []]);
	});

	it('an author’s edit of what was signed drops every signature', () => {
		const { team, concept } = aTeam(both);
		team.run(translator, 'concept.approve', c1);
		team.run(translator, 'concept.reopen', { ...c1 });
		team.run(theo, 'concept.approve', c1);
		team.run(translator, 'concept.reopen', { ...c1 });
		expect(Object.keys(concept()?.signedOff ?? {})).toEqual(['it']);
		team.run(mary, 'concept.edit', { ...c1, fields: { definition: { marketing: 'New' } } });
		expect(concept()?.signedOff).toEqual({});
	});

	it('an undone approval takes back the own signature, not the other’s', () => {
		const { team, concept, status } = anApproved(both);
		team.run(theo, 'concept.reopen', { ...c1, to: 'in_review' });
		expect([status(), Object.keys(concept()?.signedOff ?? {})]).toEqual([
			'in_review',
			['marketing'],
		]);
	});

	it('is the admin’s to decide, and what is not said stays', () => {
		const { team } = aTeam(both);
		expect(team.run(translator, 'team.policy', { signOff: 'one' })).toMatchObject({
			code: 'forbidden',
		});
		team.run(admin, 'team.policy', { disputes: { withinDays: 3 } });
		expect(policyOf(team.get('team', 'team'))).toEqual({
			signOff: 'both',
			staleAfterMonths: 12,
			disputes: { settledBy: 'curator', withinDays: 3 },
		});
	});
});

describe('care', () => {
	it('is verified by a curator or whoever looks after it, and that can be taken back', () => {
		const { team, concept } = anApproved();
		expect(team.run(ian, 'concept.verify', c1)).toMatchObject({ code: 'forbidden' });
		team.run(theo, 'concept.verify', c1, '2026-06-01');
		team.run(translator, 'concept.verify', c1, '2026-07-01');
		expect(concept()?.verified).toMatchObject({ by: 'tara', at: '2026-07-01' });
		expect(team.run(theo, 'concept.verify', { ...c1, takeBack: true })).toMatchObject({
			code: 'forbidden',
		});
		team.run(translator, 'concept.verify', { ...c1, takeBack: true });
		expect(concept()?.verified).toEqual({ by: 'theo', at: '2026-06-01' });
		team.run(theo, 'concept.verify', { ...c1, takeBack: true });
		expect(concept()).not.toHaveProperty('verified');
	});

	it('is given to somebody who may curate, and to nobody else', () => {
		const { team, concept } = anApproved();
		for (const { memberId: id, name, side, role } of [theo, ian])
			team.run(system, 'member.join', { member: { id, name, side, role, state: 'active' } });
		const give = (actor: Actor, memberId: string | null) =>
			team.run(actor, 'concept.own', { ...c1, memberId });
		expect(give(ian, 'theo')).toMatchObject({ code: 'forbidden' });
		expect(give(translator, 'ian')).toMatchObject({ code: 'bad_arguments' });
		expect(give(translator, 'theo').ok).toBe(true);
		expect(concept()?.owner).toBe('theo');
		expect(give(translator, null).ok).toBe(true);
		expect(concept()).not.toHaveProperty('owner');
	});
});

describe('the names of the sides', () => {
	it('are an admin’s to choose, and differ', () => {
		const { team } = aTeam();
		const sideNames = { marketing: 'Growth', it: 'Technology' };
		expect(team.run(mary, 'team.edit', { sideNames })).toMatchObject({ code: 'forbidden' });
		expect(team.run(admin, 'team.edit', { sideNames: { it: 'marketing ' } })).toMatchObject({
			code: 'bad_arguments',
		});
		team.run(admin, 'team.edit', { sideNames });
		expect(team.get('team', 'team')).toMatchObject({ sideNames, name: 'Acme' });
	});
});
