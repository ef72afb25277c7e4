import type { TicketRef } from '../model/ticket.ts';
import type { Prompt, PromptPlace, PromptRule } from '../model/why.ts';
import { MOST_QUESTIONS } from '../model/why.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** The id of a place's rule; there is one rule a place. Projects are told apart as people read them. */
export const promptRuleId = ({ system, host, project }: PromptPlace): string =>
	[system, host, project.toLowerCase()]
		.map((part) => part.trim().replace(/[^\p{L}\p{N}._:@/-]/gu, '_') || '~')
		.join('~~');

/** Where a ticket stands, as far as its key tells: the letters before its number are those of its project. */
export const placeOf = ({ system, host, key }: TicketRef): PromptPlace => ({
	system,
	host,
	project: /^(\p{L}[\p{L}\p{N}_]*)-\d/u.exec(key)?.[1] ?? '',
});

/**
 * What a new ticket is asked at a place: the rule that says most about it counts, and a project says
 * more than a host, a host more than a tracker. The usual questions where there is none.
 */
export function questionsFor(rules: readonly PromptRule[], place: PromptPlace): Question[] {
	const [best] = rules
		.filter((rule) => holds(rule, place))
		.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
	return best ? questionsOf(best.prompts) : [...QUESTIONS];
}

/** Prompts as questions; what the team left out comes from the usual one. */
export const questionsOf = (prompts: readonly Prompt[]): Question[] =>
	prompts.slice(0, MOST_QUESTIONS).map(({ id, label, example }) => {
		const usual = QUESTIONS.find((question) => question.id === id);
		const changed = { label, example: example || (usual?.example ?? '') };
		if (usual) return { ...usual, ...changed };
		const lead = label.replace(/[\s?:.]+$/u, '');
		return { id, ...changed, noun: `“${lead}”`, lead, maxLength: 2000 };
	});

/** A question as an admin begins to edit it. */
export const promptOf = ({ id, label, example }: Question): Prompt => ({ id, label, example });

const holds = (rule: PromptPlace, place: PromptPlace): boolean =>
	(rule.system === '' || rule.system === place.system) &&
	(rule.host === '' || rule.host === place.host) &&
	(rule.project === '' || rule.project.toLowerCase() === place.project.toLowerCase());

const weight = ({ system, host, project }: PromptPlace): number =>
	(project === '' ? 0 : 4) + (host === '' ? 0 : 2) + (system === '' ? 0 : 1);
