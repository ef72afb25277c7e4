import { z } from 'zod/mini';
import { Id } from './text.ts';

/** Something of the inbox that a member has put away. Lives in that member's own scope. */
export const PutAway = z.looseObject({ id: Id, itemId: z.string() });
export type PutAway = z.infer<typeof PutAway>;
