import { z } from 'zod/mini';
import { DaySums } from '../mutations/lookup-count.ts';

/**
 * POST /v1/lookups: what one device looked up on one day that is over, added to its side's sums. The same `uuid` is
 * counted once, so that it can be sent again after an answer that was lost.
 */
export const LookupsRequest = z.object({ uuid: z.uuid(), ...DaySums.shape });
export type LookupsRequest = z.infer<typeof LookupsRequest>;

/** Its route. The log does not say who asked for it. */
export const LOOKUPS_PATH = '/v1/lookups';
