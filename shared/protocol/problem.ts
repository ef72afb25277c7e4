import { z } from 'zod/mini';

/** Body of every error answer. `message` says what happened and what to do. */
export const Problem = z.looseObject({ code: z.string(), message: z.string() });
export type Problem = z.infer<typeof Problem>;

/** Codes that a client acts on, with their HTTP status. */
export const PROBLEMS = {
	bad_request: 400,
	unauthorized: 401,
	/** The device was one of a team that was deleted on this server. */
	team_deleted: 401,
	forbidden: 403,
	not_found: 404,
	invite_unknown: 404,
	/** It is so already, or what it rests on is not there any more. */
	conflict: 409,
	/** As many as there may be. */
	limit: 409,
	/** Nobody would be left who can let people in. */
	last_admin: 409,
	/** The mutation ids leave a gap, or the batch is of another epoch. */
	id_gap: 409,
	wrong_epoch: 409,
	/** The cursor is of another epoch, of the future, or behind the tombstones: take a snapshot. */
	stale_cursor: 410,
	invite_used: 410,
	invite_expired: 410,
	/** It was changed since the asker read it. */
	changed_meanwhile: 412,
	too_large: 413,
	client_too_old: 426,
	/** The asker must say on which version the change rests. */
	version_missing: 428,
	too_many: 429,
	internal: 500,
	/** Too much at once; `Retry-After` says when to come again. */
	busy: 503,
	/** The server has no room left to write; what is there can be read. `Retry-After` as above. */
	storage_full: 507,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;
