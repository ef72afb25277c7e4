import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const { mary, ian, theo, sponsor } = people;
const DECISION = { title: 'One voucher an order', why: 'The provider', instead: '', about: {} };

const logged = (revisit = '2026-09-01') => {
	const team = new MemoryTeam();
	team.run(mary, 'decision.log', { id: 'd1', ...DECISION, revisit }, '2026-06-01T10:00:00Z');
	return { team, decision: () => team.get('decision', 'd1') };
};

describe('a decision', () => {
	it('is written down by anybody but a sponsor, with the day on which it is looked at again', () => {
		const { team, decision } = logged();
		expect(decision()).toMatchObject({ ...DECISION, state: 'stands', by: 'mary', revisits: [] });
		const late = { id: 'd2', ...DECISION, revisit: '1 September' };
		expect(team.run(mary, 'decision.log', late)).toMatchObject({ code: 'bad_arguments' });
		const theirs = { id: 'd2', ...DECISION, revisit: '' };
		expect(team.run(sponsor, 'decision.log', theirs)).toMatchObject({ code: 'forbidden' });
	});

	it('is about a priority that is there', () => {
		const { team } = logged();
		const about = { priorityId: 'p-gone' };
		const args = { id: 'd2', ...DECISION, about, revisit: '' };
		expect(team.run(mary, 'decision.log', args)).toMatchObject({ code: 'not_found' });
	});

	it('is changed by its author and by who curates', () => {
		const { team, decision } = logged();
		const fields = { why: 'The contract' };
		expect(team.run(ian, 'decision.edit', { id: 'd1', fields })).toMatchObject({
			code: 'forbidden',
		});
		expect(team.run(theo, 'decision.edit', { id: 'd1', fields }).ok).toBe(true);
		expect(decision()).toMatchObject({ why: 'The contract', title: DECISION.title, by: 'mary' });
	});

	it('is looked at again, and that is taken back by who did it', () => {
		const { team, decision } = logged();
		const look = { id: 'd1', text: 'Still so', revisit: '2026-12-01' };
		team.run(ian, 'decision.revisit', look);
		expect(decision()).toMatchObject({ revisit: '2026-12-01', revisits: [{ by: 'ian' }] });
		const back = { id: 'd1', text: '', revisit: '2026-09-01', takeBack: true } as const;
		expect(team.run(mary, 'decision.revisit', back)).toMatchObject({ code: 'conflict' });
		expect(team.run(ian, 'decision.revisit', back).ok).toBe(true);
		expect(decision()).toMatchObject({ revisit: '2026-09-01', revisits: [] });
	});

	it('is replaced by another, and stands again', () => {
		const { team, decision } = logged();
		team.run(ian, 'decision.log', { id: 'd2', ...DECISION, revisit: '' });
		const replaced = { id: 'd1', replaced: true, replacedBy: 'd2' };
		expect(team.run(ian, 'decision.replace', { ...replaced, replacedBy: 'd1' }).ok).toBe(false);
		team.run(ian, 'decision.replace', replaced);
		expect(decision()).toMatchObject({ state: 'replaced', replacedBy: 'd2' });
		team.run(ian, 'decision.replace', { id: 'd1', replaced: false });
		expect(decision()).toEqual({ ...decision(), state: 'stands' });
		expect(decision()).not.toHaveProperty('replacedBy');
	});

	it('is removed and brought back as it was', () => {
		const { team, decision } = logged();
		const before = decision();
		expect(team.run(ian, 'decision.remove', { id: 'd1' })).toMatchObject({ code: 'forbidden' });
		team.run(mary, 'decision.remove', { id: 'd1' });
		expect(decision()).toBeUndefined();
		team.run(mary, 'decision.restore', { id: 'd1' });
		expect(decision()).toEqual(before);
	});

	it('keeps a text that somebody wrote over unseen', () => {
		const { team } = logged();
		team.run(theo, 'decision.edit', { id: 'd1', fields: { why: 'The contract' } });
		const edit = { id: 'd1', fields: { why: 'The law' } };
		team.run(mary, 'decision.edit', edit, '', { base: 1, clientId: 'other' });
		expect(team.all('kept')).toMatchObject([{ collection: 'decision', value: 'The contract' }]);
	});
});

describe('a lesson', () => {
	const lesson = { title: 'Vouchers', happened: '', lesson: 'Ask the provider first', about: {} };

	it('says what is done otherwise now; it is changed, removed and brought back by its author', () => {
		const team = new MemoryTeam();
		const empty = { id: 'l1', ...lesson, lesson: ' ' };
		expect(team.run(mary, 'lesson.add', empty)).toMatchObject({ code: 'bad_arguments' });
		team.run(mary, 'lesson.add', { id: 'l1', ...lesson });
		const edit = { id: 'l1', fields: { lesson: 'Ask early' } };
		expect(team.run(ian, 'lesson.edit', edit)).toMatchObject({ code: 'forbidden' });
		team.run(mary, 'lesson.edit', edit);
		team.run(mary, 'lesson.remove', { id: 'l1' });
		expect(team.get('lesson', 'l1')).toBeUndefined();
		team.run(mary, 'lesson.restore', { id: 'l1' });
		expect(team.get('lesson', 'l1')).toMatchObject({ title: 'Vouchers', lesson: 'Ask early' });
	});
});
