import { z } from 'zod/mini';
import { Side, SideOrShared } from './side.ts';
import { Id } from './text.ts';

/** From 1 (little) to 5 (much). Effort counts against it. */
export const Points = z.int().check(z.minimum(1), z.maximum(5));
export const Scores = z.object({
	reach: Points,
	impact: Points,
	confidence: Points,
	effort: Points,
});
export type Scores = z.infer<typeof Scores>;

/**
 * What one member gives one priority (feature row P6). It lies in its author's own scope, so that nobody's machine
 * holds another's before the round is revealed.
 */
export const Score = z.looseObject({
	id: Id,
	roundId: Id,
	priorityId: Id,
	by: Id,
	side: Side,
	scores: Scores,
	at: z.string(),
});
export type Score = z.infer<typeof Score>;

/** That a member has scored all of a round's priorities; for the whole team, without the scores. */
export const Scored = z.looseObject({ id: Id, roundId: Id, by: Id, side: Side, at: z.string() });
export type Scored = z.infer<typeof Scored>;

/** Several priorities, scored blindly by both sides. It never changes a rank. */
export const ScoringRound = z.looseObject({
	id: Id,
	list: SideOrShared,
	priorityIds: z.array(Id),
	by: z.string(),
	at: z.string(),
	/** The last day of the round, “2026-05-31”. */
	ends: z.string(),
	state: z.enum(['open', 'revealed', 'cancelled']),
	/** Once it is revealed: what each gave. */
	revealed: z.optional(
		z.looseObject({
			by: z.string(),
			at: z.string(),
			scores: z.array(z.looseObject({ priorityId: Id, by: Id, side: Side, scores: Scores })),
		}),
	),
});
export type ScoringRound = z.infer<typeof ScoringRound>;
