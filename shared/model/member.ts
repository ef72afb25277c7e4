import { z } from 'zod/mini';
import { Policy } from './policy.ts';
import { Side } from './side.ts';
import { Id } from './text.ts';

/** What a person may do. A sponsor reads and mediates. */
export const Role = z.enum(['member', 'translator', 'admin', 'sponsor']);
export type Role = z.infer<typeof Role>;

export const Member = z.looseObject({
	id: Id,
	name: z.string(),
	side: Side,
	role: Role,
	state: z.enum(['active', 'left']),
	/** Set while they are not in the team: by whom (themselves or an admin) and when it was done, and who took over. */
	left: z.optional(z.looseObject({ by: Id, at: z.string(), to: z.nullable(Id) })),
});
export type Member = z.infer<typeof Member>;

export const Team = z.looseObject({
	id: Id,
	name: z.string(),
	/** What the team calls its two sides. */
	sideNames: z.object({ marketing: z.string(), it: z.string() }),
	/** How many big bets a list may hold. */
	bigBetCap: z.number(),
	/** How many priorities of a list may be under way, and how many pilots may run; without them there is no cap. */
	activeCap: z.optional(z.number()),
	pilotCap: z.optional(z.number()),
	/** What both sides work for, pinned where priorities are ranked (feature row A10). */
	vision: z.optional(z.string()),
	/** How it curates; without it, as `policyOf` says. */
	policy: z.optional(Policy),
	/** By part of the starter pack, the version that was taken last; without one, the first. */
	starter: z.optional(z.record(z.string(), z.int())),
});
export type Team = z.infer<typeof Team>;

/** "I know this": hides a concept's marks for one member. Lives in that member's own scope. */
export const Known = z.looseObject({ id: Id, conceptId: Id });
export type Known = z.infer<typeof Known>;
