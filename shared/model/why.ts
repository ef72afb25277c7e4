import { z } from 'zod/mini';
import { Id, LIMITS, optional, required } from './text.ts';

/** How many questions a new ticket may be asked (feature row W1). */
export const MOST_QUESTIONS = 5;

/** Ids of questions that a team worded itself begin so. */
export const OwnQuestionId = z.templateLiteral(['own-', z.string()]).check(z.maxLength(60));
export type OwnQuestionId = z.infer<typeof OwnQuestionId>;

/** At most five questions; empty text is an unanswered one. */
export const WhyAnswers = z.object({
	whyNow: optional('The answer to “why now?”'),
	outcome: optional('The customer outcome'),
	/** Id of a priority, or empty when it serves none; then `noPriority` says why. */
	priorityId: z.string(),
	noPriority: optional('The reason for no priority'),
	measure: optional('The measure'),
	neededBy: optional('“Needed by”', 300),
	/** By question; with the question itself, because a team may take it back or word it anew. */
	own: z.optional(
		z.record(
			OwnQuestionId,
			z.object({ question: required('The question'), answer: optional('The answer') }),
		),
	),
});
export type WhyAnswers = z.infer<typeof WhyAnswers>;

/** The why of one ticket. Its id is the ticket's id: a ticket has one why. */
export const Why = z.looseObject({
	id: Id,
	answers: z.nullable(WhyAnswers),
	/** Set when the member chose not now, with their reason. */
	skipped: z.optional(z.string()),
	by: z.string(),
	at: z.string(),
});
export type Why = z.infer<typeof Why>;

/** One of the questions that everyone starts with, or one of the team's own. */
export const Prompt = z.object({
	id: z.union([z.enum(['whyNow', 'outcome', 'priorityId', 'measure', 'neededBy']), OwnQuestionId]),
	/** How the team words it. */
	label: required('A question', 120),
	/** A good answer, shown in grey. */
	example: optional('An example', LIMITS.line),
});
export type Prompt = z.infer<typeof Prompt>;

const place = (what: string, max: number) =>
	z.string().check(z.trim(), z.maxLength(max, `${what} is longer than ${max} characters.`));

/** Where a rule holds; an empty part stands for any. `host` as in a ticket's identity. */
export const PromptPlace = z.object({
	system: place('The tracker', 40),
	host: place('The host', 100),
	project: place('The project', 50),
});
export type PromptPlace = z.infer<typeof PromptPlace>;

/** The questions of one place (feature row W6), in the order in which they are asked. */
export const PromptRule = z.looseObject({
	id: Id,
	...PromptPlace.shape,
	prompts: z.array(Prompt),
	by: z.string(),
	at: z.string(),
});
export type PromptRule = z.infer<typeof PromptRule>;
