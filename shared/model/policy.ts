import { z } from 'zod/mini';

/** How a team curates its words (feature rows C3, C7, A6). */
export const Policy = z.looseObject({
	/** Who must stand behind a concept before it is on the pages: one curator, or one of each side. */
	signOff: z.enum(['one', 'both']),
	/** After so many months a concept returns to the queue to be verified; 0: never. */
	staleAfterMonths: z.number(),
	disputes: z.looseObject({
		/** Who settles a dispute: any curator, an admin, or one curator of each side. */
		settledBy: z.enum(['curator', 'admin', 'both']),
		/** By when it should be settled; 0: no date. */
		withinDays: z.number(),
		/** Id of the member who mediates, where the team named one. */
		mediator: z.optional(z.string()),
		/** The protocol in the team's own words: what both sides do when they disagree. */
		text: z.optional(z.string()),
	}),
});
export type Policy = z.infer<typeof Policy>;

/** What holds in a team that has said nothing else. */
const USUAL: Policy = {
	signOff: 'one',
	staleAfterMonths: 12,
	disputes: { settledBy: 'curator', withinDays: 14 },
};

/** The policy that holds in a team. */
export const policyOf = (team: { policy?: Policy | undefined } | undefined): Policy => ({
	...USUAL,
	...team?.policy,
});
