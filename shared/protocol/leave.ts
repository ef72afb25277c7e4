import { z } from 'zod/mini';
import { Id } from '../model/text.ts';

/**
 * POST /v1/members/:id/leave: oneself or, for an admin, anybody. All their devices lose their access with
 * it. `to` takes over what they looked after; null where that is nothing.
 */
export const LeaveRequest = z.object({ to: z.nullable(Id) });
