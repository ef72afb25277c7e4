import { z } from 'zod/mini';

/** The two sides of a team. A team may call them otherwise on screen (see `Team.sideNames`). */
export const Side = z.enum(['marketing', 'it']);
export type Side = z.infer<typeof Side>;

/** Whose word or list it is: one side's, or known to both. */
export const SideOrShared = z.enum(['marketing', 'it', 'shared']);
export type SideOrShared = z.infer<typeof SideOrShared>;

export const otherSide = (side: Side): Side => (side === 'marketing' ? 'it' : 'marketing');

/** One text for each side, each in that side's plain words. */
export const PerSide = z.object({ marketing: z.string(), it: z.string() });
export type PerSide = z.infer<typeof PerSide>;
