import { z } from 'zod/mini';
import { ConceptFields } from './concept-fields.ts';
import { Side } from './side.ts';
import { Id } from './text.ts';

/** An edit of a concept that a member proposes; a curator accepts or declines it. */
export const Proposal = z.looseObject({
	id: Id,
	conceptId: Id,
	/** What they would write. */
	fields: ConceptFields,
	/** Why. */
	reason: z.string(),
	by: Id,
	side: Side,
	/** ISO 8601, for people to read. */
	at: z.string(),
	state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
	/** By whom and when it left the state “open”; the reason of a no. */
	decided: z.optional(z.looseObject({ by: Id, at: z.string(), reason: z.string() })),
});
export type Proposal = z.infer<typeof Proposal>;
