import { BODY_LIMIT } from '@common-ground/shared/protocol/version.ts';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';

/** Bytes of a refused body that are read all the same: whoever is still sending would not hear an answer. */
const HEARD_OUT = 16 * BODY_LIMIT;

/** Lets bodies through that hold at most so many bytes; `what` is so large, and `advice` says what to do. */
export function limitTo(bytes: number, what: string, advice: string): MiddlewareHandler<AppEnv> {
	const limit = bodyLimit({
		maxSize: bytes,
		onError: async (c) => {
			// Whoever hung up meanwhile hears nothing; that is no fault of ours.
			await discard(c.req.raw.body).catch(() => {});
			const most = bytes >= 10_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1_000} kB`;
			return new ProblemError('too_large', `${what} may hold ${most}. ${advice}`).toResponse();
		},
	});
	// A body whose length is said and small enough is left alone: only to look at it makes a stream of it.
	return createMiddleware<AppEnv>(async (c, next) => {
		const { headers } = c.env.incoming;
		const isInPieces = headers['transfer-encoding'] !== undefined;
		const length = Number(headers['content-length'] ?? 0);
		return isInPieces || length > bytes ? limit(c, next) : next();
	});
}

export const limitBody = limitTo(BODY_LIMIT, 'A request', 'Send fewer changes at once.');

async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
	if (!body || body.locked) return;
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > HEARD_OUT) return;
	}
}
