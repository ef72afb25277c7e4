import { z } from 'zod/mini';
import { DayOrNone } from './day.ts';
import { Side } from './side.ts';
import { Id, optional } from './text.ts';
import { CARRIED } from './ticket-facts.ts';

/** What the two sides expect of one another on a ticket (feature row K5). */
export const ExpectationTerms = z.object({
	/** `by` is a calendar day (“2026-05-31”) or empty. */
	needed: z.object({ by: DayOrNone, why: optional('The reason for the date') }),
	possible: z.object({ by: DayOrNone, cost: optional('What it costs') }),
	guardrails: z.object({
		security: optional('What security asks'),
		compliance: optional('What compliance asks'),
		serviceLevel: optional('The service level'),
	}),
	/** What may be changed on the fly, without asking again. */
	mayChange: optional('What may change'),
});
export type ExpectationTerms = z.infer<typeof ExpectationTerms>;

const Word = z.looseObject({ by: z.string(), at: z.string() });

/** The expectation of one ticket; its id is the ticket's. */
export const Expectation = z.looseObject({
	...CARRIED,
	id: Id,
	...ExpectationTerms.shape,
	/** The side that needs it; the other says what is possible. */
	askedBy: Side,
	/** Counts changes of the terms: an acknowledgement is of one of them. */
	version: z.number(),
	changed: z.looseObject({ by: z.string(), side: Side, at: z.string() }),
	/** Each side's word on these very terms. Who changes them gives their side's anew and takes the other's away. */
	acknowledged: z.object({ marketing: z.nullable(Word), it: z.nullable(Word) }),
	/** How it ended, once it was agreed. */
	ended: z.nullable(z.looseObject({ ...Word.shape, result: z.enum(['met', 'missed']) })),
	/** Expectations that the ticket had under another name, when it had one under this name too. */
	replaced: z.optional(z.array(z.looseObject({ ...CARRIED, id: Id, ...ExpectationTerms.shape }))),
});
export type Expectation = z.infer<typeof Expectation>;
