import { describe, expect, it } from 'vitest';
import { MemoryTeam } from '../mutations/memory.ts';
import { people } from '../mutations/people.fixture.ts';
import { type InboxSource, inboxOf } from './inbox.ts';

const ref = { system: 'redmine', host: 'tracker.example', key: '7' };
const { mary, ian, translator } = people;

const sourceOf = (team: MemoryTeam): InboxSource => ({
	tickets: team.all('ticket'),
	expectations: team.all('expectation'),
	restatements: team.all('restatement'),
	concerns: team.all('concern'),
	notes: team.all('note'),
	concepts: team.all('concept'),
	requests: team.all('request'),
	askers: team.all('asker'),
	proposals: team.all('proposal'),
	aliases: team.all('alias'),
	decisions: team.all('decision'),
	members: team.all('member'),
	today: '2026-06-30',
	putAway: new Set(team.all('putAway').map(({ itemId }) => itemId)),
});
const waitsFor = (who: typeof mary | typeof ian, team: MemoryTeam) => inboxOf(who, sourceOf(team));
const kinds = (who: typeof mary | typeof ian, team: MemoryTeam) =>
	waitsFor(who, team).map(({ kind }) => kind);

describe('the inbox', () => {
	it('has an expectation for the side whose word is missing', () => {
		const team = new MemoryTeam();
		team.run(mary, 'expectation.set', { ref, fields: { needed: { why: 'The fair' } } });
		expect([kinds(mary, team), kinds(ian, team)]).toEqual([[], ['proposed']]);
		team.run(ian, 'expectation.set', { ref, fields: { possible: { cost: 'Two weeks' } } });
		expect([kinds(mary, team), kinds(ian, team)]).toEqual([['countered'], []]);
		expect(waitsFor(mary, team)[0]).toMatchObject({ by: 'ian', text: 'Two weeks', ticket: ref });
		team.run(mary, 'expectation.acknowledge', { ref, version: 2, agreed: true });
		expect([kinds(mary, team), kinds(ian, team)]).toEqual([[], []]);
	});

	it('has what was said back for the other side, and a correction for who said it', () => {
		const team = new MemoryTeam();
		team.run(ian, 'restatement.say', { ref, text: 'A field' });
		expect([kinds(mary, team), kinds(ian, team)]).toEqual([['restated'], []]);
		const answer = { ref, round: 0, verdict: 'corrected', text: 'No field' } as const;
		team.run(mary, 'restatement.answer', answer);
		expect([kinds(mary, team), kinds(ian, team)]).toEqual([[], ['corrected']]);
	});

	it('has the answer to a concern for who raised it', () => {
		const team = new MemoryTeam();
		team.run(mary, 'concern.raise', {
			...{ ref, id: 'c1', text: 'Who pays?', category: 'cost', visibility: 'team' },
		});
		team.run(ian, 'concern.step', { id: 'c1', state: 'answered', text: 'We do' });
		expect([kinds(mary, team), kinds(ian, team)]).toEqual([['concern'], []]);
	});

	it('has what became of a suggestion', () => {
		const team = new MemoryTeam();
		const suggest = (id: string) =>
			team.run(mary, 'concept.suggest', {
				...{ id, termId: `t-${id}`, text: id, side: 'it', type: 'full', context: '' },
				definition: { marketing: '', it: 'x' },
			});
		suggest('c1');
		suggest('c2');
		team.run(translator, 'concept.approve', { id: 'c1' });
		team.run(translator, 'concept.reject', { id: 'c2', reason: 'We have it already' });
		expect(kinds(mary, team).sort()).toEqual(['approved', 'rejected']);
		expect(kinds(ian, team)).toEqual([]);
	});

	it('has the answer to what one asked for, for each who asked, once it is on the pages', () => {
		const team = new MemoryTeam();
		const definition = { marketing: '', it: 'x' };
		for (const who of [mary, translator])
			team.run(who, 'request.ask', { text: 'Canary', side: 'marketing' });
		team.run(ian, 'concept.suggest', {
			...{ id: 'c1', termId: 't1', text: 'canary', side: 'it', type: 'full', context: '' },
			definition,
		});
		const answer = { id: 'marketing~canary', conceptId: 'c1' };
		team.run(people.admin, 'request.answer', answer);
		expect(kinds(mary, team)).toEqual([]);
		team.run(people.admin, 'concept.approve', { id: 'c1' });
		for (const who of [mary, translator])
			expect(inboxOf(who, sourceOf(team))).toMatchObject([
				{ kind: 'answered', by: 'ada', conceptId: 'c1', word: 'Canary' },
			]);
		expect(kinds(ian, team)).toEqual(['approved']);
	});

	it('has why one’s word is not explained, and what became of a proposal and a merged suggestion', () => {
		const team = new MemoryTeam();
		const suggest = (id: string) =>
			team.run(mary, 'concept.suggest', {
				...{ id, termId: `t-${id}`, text: id, side: 'it', type: 'full', context: '' },
				definition: { marketing: '', it: 'x' },
			});
		for (const id of ['a', 'b', 'c']) suggest(id);
		team.run(people.admin, 'concept.merge', { id: 'a', into: 'b' });
		team.run(people.admin, 'concept.merge', { id: 'b', into: 'c' });
		expect(waitsFor(mary, team)).toMatchObject([
			{ kind: 'merged', by: 'ada', conceptId: 'c' },
			{ kind: 'merged', by: 'ada', conceptId: 'c' },
		]);
		team.run(ian, 'request.ask', { text: 'C++', side: 'it' });
		const id = team.all('request')[0]?.id ?? '';
		team.run(people.admin, 'request.decline', { id, reason: 'Never marketed' });
		const fields = { example: 'x' };
		team.run(ian, 'concept.propose', { proposalId: 'p', id: 'c', fields, reason: '' });
		team.run(people.admin, 'proposal.decline', { id: 'p', reason: 'No' });
		expect(waitsFor(ian, team)).toMatchObject([
			{ kind: 'unanswered', word: 'C++', text: 'Never marketed' },
			{ kind: 'declined', conceptId: 'c', text: 'No' },
		]);
	});

	it('keeps nothing that was put away, until there is something new', () => {
		const team = new MemoryTeam();
		const propose = (why: string) =>
			team.run(mary, 'expectation.set', { ref, fields: { needed: { why } } });
		propose('The fair');
		team.run(ian, 'inbox.putAway', { itemIds: waitsFor(ian, team).map(({ id }) => id) });
		expect(kinds(ian, team)).toEqual([]);
		propose('The other fair');
		expect(kinds(ian, team)).toEqual(['proposed']);
	});

	it('leads to the name that a ticket has now, and says nothing twice after it moved', () => {
		const team = new MemoryTeam();
		const now = { ...ref, key: '8' };
		team.run(mary, 'expectation.set', { ref, fields: { needed: { why: 'The fair' } } });
		team.run(mary, 'alias.ticket', { from: ref, to: now });
		expect(waitsFor(ian, team)).toMatchObject([{ ticket: now }]);
		const moved = { ref: now, formerly: [ref] };
		team.run(mary, 'expectation.set', { ...moved, fields: { needed: { why: 'Soon' } } });
		expect(waitsFor(ian, team)).toMatchObject([{ ticket: now, text: 'Soon' }]);
	});

	it('has a mention, and an answer in a thread that one wrote in', () => {
		const team = new MemoryTeam();
		for (const { memberId: id, name, side } of [mary, ian])
			team.run(people.system, 'member.join', {
				member: { id, name, side, role: 'member', state: 'active' },
			});
		const note = { ref, body: 'Look', visibility: 'team', kind: 'note' } as const;
		team.run(mary, 'note.add', { ...note, id: 'n1', mentions: [] }, '1');
		team.run(ian, 'note.add', { ...note, id: 'n2', mentions: ['mary'] }, '2');
		team.run(ian, 'note.reply', { id: 'n3', threadId: 'n1', body: 'Yes', mentions: [] }, '3');
		team.run(mary, 'note.reply', { id: 'n4', threadId: 'n2', body: 'So?', mentions: [] }, '4');
		expect(kinds(mary, team)).toEqual(['reply', 'mention']);
		expect(kinds(ian, team)).toEqual(['reply']);
	});
});
