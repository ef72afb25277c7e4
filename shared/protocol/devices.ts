import { z } from 'zod/mini';
import { Id } from '../model/text.ts';

/** One browser that holds a token. Times are ISO 8601. */
const Device = z.looseObject({
	id: z.string(),
	memberId: z.string(),
	/** What its owner called it when joining. */
	name: z.string(),
	created: z.string(),
	/** May lag by some minutes. */
	lastSeen: z.string(),
	/** The device that asks. */
	current: z.boolean(),
});

/** GET /v1/devices: one's own; for an admin, the whole team's. DELETE /v1/devices/:id takes its access back. */
export const DevicesReply = z.looseObject({ devices: z.array(Device) });
export type DevicesReply = z.infer<typeof DevicesReply>;

/**
 * POST /v1/devices/link: a link like an invite's (`InviteReply`), for one more device of the same member, good
 * once and for some minutes. An admin may make one for a `member` who has no device any more.
 */
export const DeviceLinkRequest = z.object({ member: z.optional(Id) });
