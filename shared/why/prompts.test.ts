import { describe, expect, it } from 'vitest';
import type { PromptRule } from '../model/why.ts';
import { promptRuleId, questionsFor, questionsOf } from './prompts.ts';
import { QUESTIONS } from './questions.ts';

const rule = (place: Partial<PromptRule>, label: string): PromptRule => {
	const whole = { system: '', host: '', project: '', ...place };
	const prompts = [{ id: 'whyNow' as const, label, example: '' }];
	return { id: promptRuleId(whole), ...whole, prompts, by: 'ada', at: '' };
};
const CAMP = { system: 'jira', host: 'acme.atlassian.net', project: 'CAMP' };
const RULES = [
	rule({}, 'everywhere'),
	rule({ system: 'jira' }, 'in Jira'),
	rule({ system: 'jira', host: CAMP.host }, 'on this host'),
	rule({ system: 'jira', project: 'camp' }, 'in this project'),
];
const asked = (rules: readonly PromptRule[], place = CAMP) => questionsFor(rules, place)[0]?.label;

describe('what a new ticket is asked', () => {
	it('is the usual five where the team set nothing', () => {
		expect(questionsFor([], CAMP)).toEqual(QUESTIONS);
		expect(questionsFor(RULES.slice(1), { ...CAMP, system: 'redmine' })).toEqual(QUESTIONS);
	});

	it('is what the narrowest rule says: project before host before tracker before all', () => {
		expect(asked(RULES)).toBe('in this project');
		expect(asked(RULES, { ...CAMP, project: 'SHOP' })).toBe('on this host');
		expect(asked(RULES, { ...CAMP, project: '', host: 'other.atlassian.net' })).toBe('in Jira');
		expect(asked(RULES, { system: 'redmine', host: 'r', project: '' })).toBe('everywhere');
	});

	it('does not depend on the order of the rules', () => {
		expect(asked([...RULES].reverse())).toBe('in this project');
	});

	it('keeps the usual example where the team gave none, and words its own questions', () => {
		const [usual, own] = questionsOf([
			{ id: 'measure', label: 'How will we know?', example: '' },
			{ id: 'own-1', label: 'Which market?', example: 'Austria' },
		]);
		expect(usual).toMatchObject({ label: 'How will we know?', noun: 'a measure' });
		expect(usual?.example).toContain('Voucher');
		expect(own).toMatchObject({ lead: 'Which market', noun: '“Which market”', example: 'Austria' });
	});

	it('never is more than five, whatever an older version stored', () => {
		const many = Array.from({ length: 9 }, (_, n) => ({
			id: `own-${n}` as const,
			label: `Question ${n}`,
			example: '',
		}));
		expect(questionsOf(many)).toHaveLength(5);
	});
});

it('a place has one rule, however its project is spelt', () => {
	expect(promptRuleId({ ...CAMP, project: 'camp ' })).toBe(promptRuleId(CAMP));
	expect(promptRuleId({ ...CAMP, host: '' })).not.toBe(promptRuleId(CAMP));
});
