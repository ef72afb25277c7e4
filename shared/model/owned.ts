import { z } from 'zod/mini';

/** Fields of every record that somebody looks after. */
export const OWNED = {
	/** The member who is asked when it is in doubt. Not who wrote it: that never changes. */
	owner: z.optional(z.string()),
	/** Who left and passed it on to the owner; it goes back to them if they return. */
	formerOwner: z.optional(z.string()),
};

/** Collections whose records somebody looks after. */
export const OWNED_COLLECTIONS = ['concept', 'priority', 'ticket'] as const;
