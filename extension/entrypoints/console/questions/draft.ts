import { MOST_QUESTIONS, type Prompt, type PromptRule } from '@common-ground/shared/model/why.ts';
import { promptOf } from '@common-ground/shared/why/prompts.ts';
import { QUESTIONS, type Question } from '@common-ground/shared/why/questions.ts';

/** The id in the address under which a place is added. */
export const NEW = 'new';

/** A rule's prompts as they begin to be edited; the usual ones for a place that has none yet. */
export const beginning = (rule: PromptRule | undefined): Prompt[] =>
	rule?.prompts ?? QUESTIONS.map(promptOf);

/** The usual questions that are not asked here. */
export const leftOut = (prompts: readonly Prompt[]): Question[] =>
	QUESTIONS.filter(({ id }) => prompts.every((prompt) => prompt.id !== id));

export const isFull = (prompts: readonly Prompt[]): boolean => prompts.length >= MOST_QUESTIONS;

/** The prompt at a place takes its neighbour's; at the ends nothing changes. */
export function moved(prompts: readonly Prompt[], index: number, by: -1 | 1): Prompt[] {
	const next = [...prompts];
	const [prompt] = next.splice(index, 1);
	const to = index + by;
	if (!prompt || to < 0 || to >= prompts.length) return [...prompts];
	next.splice(to, 0, prompt);
	return next;
}

/** A question in the team's own words, to be filled in. */
export const ownPrompt = (): Prompt => ({
	id: `own-${crypto.randomUUID().slice(0, 8)}`,
	label: '',
	example: '',
});
