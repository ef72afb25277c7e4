import { BODY_LIMIT } from '@common-ground/shared/protocol/version.ts';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';

/** Bytes of a refused body that are read all the same: whoever is still sending would not hear an answer. */
const HEARD_OUT = 16 * BODY_LIMIT;

const limit = bodyLimit({
	maxSize: BODY_LIMIT,
	onError: async (c) => {
		// Whoever hung up meanwhile hears nothing; that is no fault of ours.
		await discard(c.req.raw.body).catch(() => {});
		return new ProblemError(
			'too_large',
			`A request may hold ${BODY_LIMIT / 1_000} kB. Send fewer changes at once.`,
		).toResponse();
	},
});

/** A body whose length is said and small enough is left alone: only to look at it makes a stream of it. */
export const limitBody = createMiddleware<AppEnv>(async (c, next) => {
	const { headers } = c.env.incoming;
	const isInPieces = headers['transfer-encoding'] !== undefined;
	const length = Number(headers['content-length'] ?? 0);
	return isInPieces || length > BODY_LIMIT ? limit(c, next) : next();
});

async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
	if (!body || body.locked) return;
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > HEARD_OUT) return;
	}
}
