import { BODY_LIMIT } from '@common-ground/shared/protocol/version.ts';
import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from '../ops/problem.ts';

/** Bytes of a refused body that are read all the same: whoever is still sending would not hear an answer. */
const HEARD_OUT = 16 * BODY_LIMIT;

export const limitBody = bodyLimit({
	maxSize: BODY_LIMIT,
	onError: async (c) => {
		await discard(c.req.raw.body);
		return new ProblemError(
			'too_large',
			`A request may hold ${BODY_LIMIT / 1_000} kB. Send fewer changes at once.`,
		).toResponse();
	},
});

async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
	if (!body || body.locked) return;
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > HEARD_OUT) return;
	}
}
