import { describe, expect, it } from 'vitest';
import { promptRuleId } from '../why/prompts.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';
import { prepare } from './registry.ts';

const place = { system: 'jira', host: 'acme.atlassian.net', project: 'CAMP' };
const first = { id: 'whyNow' as const, label: 'Why now?', example: '' };
const prompts = [first, { id: 'own-market' as const, label: 'Which market?', example: 'Austria' }];

describe('the team’s questions', () => {
	it('are set by an admin and nobody else', () => {
		const team = new MemoryTeam();
		for (const actor of [people.mary, people.translator, people.sponsor])
			expect(team.run(actor, 'why.prompts.set', { ...place, prompts })).toMatchObject({
				code: 'forbidden',
			});
		expect(team.run(people.admin, 'why.prompts.set', { ...place, prompts }).ok).toBe(true);
		expect(team.get('prompts', promptRuleId(place))).toMatchObject({ ...place, prompts });
	});

	it('are one rule a place: the last that was set', () => {
		const team = new MemoryTeam();
		team.run(people.admin, 'why.prompts.set', { ...place, prompts });
		team.run(people.admin, 'why.prompts.set', { ...place, project: 'camp', prompts: [first] });
		expect(team.get('prompts', promptRuleId(place))?.prompts).toEqual([first]);
	});

	it('give way to the usual ones and can be set again after that', () => {
		const team = new MemoryTeam();
		team.run(people.admin, 'why.prompts.set', { ...place, prompts });
		expect(team.run(people.mary, 'why.prompts.reset', place)).toMatchObject({ code: 'forbidden' });
		team.run(people.admin, 'why.prompts.reset', place);
		expect(team.get('prompts', promptRuleId(place))).toBeUndefined();
		expect(team.run(people.admin, 'why.prompts.set', { ...place, prompts }).ok).toBe(true);
		expect(team.get('prompts', promptRuleId(place))).toBeDefined();
	});

	it.each([
		['none', []],
		['six', Array.from({ length: 6 }, (_, n) => ({ ...prompts[1], id: `own-${n}` }))],
		['one without words', [{ id: 'whyNow', label: ' ', example: '' }]],
		['one that nobody knows', [{ id: 'whyEver', label: 'Why ever?', example: '' }]],
	])('are refused with a sentence: %s', (_what, wrong) => {
		expect(prepare('why.prompts.set', { ...place, prompts: wrong })).toMatchObject({
			code: 'bad_arguments',
		});
	});

	it('ask nothing twice', () => {
		const team = new MemoryTeam();
		expect(
			team.run(people.admin, 'why.prompts.set', { ...place, prompts: [first, first] }),
		).toMatchObject({ code: 'bad_arguments' });
	});
});

it('two people answer two of the team’s own questions, and both answers stay', () => {
	const team = new MemoryTeam();
	const ref = { system: 'jira', host: 'acme.atlassian.net', key: 'CAMP-7' };
	const own = (id: `own-${string}`, answer: string) => ({
		ref,
		answers: { own: { [id]: { question: id, answer } } },
	});
	team.run(people.mary, 'why.answer', own('own-a', 'Austria'));
	team.run(people.ian, 'why.answer', own('own-b', 'Bern'));
	expect(team.get('why', 'jira:acme.atlassian.net:CAMP-7')?.answers?.own).toEqual({
		'own-a': { question: 'own-a', answer: 'Austria' },
		'own-b': { question: 'own-b', answer: 'Bern' },
	});
});
