import { z } from 'zod/mini';
import { PUSH_LIMIT } from './version.ts';

/** One queued change. `id` counts from 1 per client and epoch; `uuid` makes an offer after a restore safe. */
export const QueuedMutation = z.object({
	uuid: z.uuid(),
	id: z.int().check(z.positive()),
	/** Unknown ones are judged, not refused: a newer client may have more. */
	name: z.string().check(z.maxLength(100), z.regex(/^[\w.-]+$/)),
	args: z.unknown(),
	/** The seq of the replica when the change was made. */
	base: z.int().check(z.nonnegative()),
	/** The epoch in which `base` counts, where that is an earlier one: it was made before a restore. */
	baseEpoch: z.optional(z.string().check(z.maxLength(100))),
});
export type QueuedMutation = z.infer<typeof QueuedMutation>;

export const PushRequest = z.object({
	clientId: z.uuid(),
	epoch: z.string().check(z.maxLength(100)),
	schemaVersion: z.int(),
	mutations: z.array(QueuedMutation).check(z.minLength(1), z.maxLength(PUSH_LIMIT)),
});
export type PushRequest = z.infer<typeof PushRequest>;

/** `repeated`: seen before, nothing was done again. */
export const Verdict = z.looseObject({
	uuid: z.string(),
	id: z.int(),
	verdict: z.enum(['applied', 'merged', 'rejected', 'repeated']),
	/** Set when rejected: a `RejectCode`. */
	code: z.optional(z.string()),
	/** When rejected or merged: a sentence for people. */
	message: z.optional(z.string()),
});
export type Verdict = z.infer<typeof Verdict>;

export const PushReply = z.looseObject({
	verdicts: z.array(Verdict),
	/** All ids up to here are settled for this client and epoch. */
	lastMutationId: z.int(),
	/** The team's seq after this push. */
	seq: z.int(),
});
export type PushReply = z.infer<typeof PushReply>;
