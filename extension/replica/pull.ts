import { ChangesReply } from '@common-ground/shared/protocol/pull.ts';
import { callFor, HttpProblem, NotUnderstood } from './http.ts';
import type { Exchange } from './push.ts';
import { rebase } from './rebase.ts';
import type { Standing } from './schema.ts';
import { takeSnapshot } from './snapshot.ts';
import { standingOf } from './standing.ts';

/**
 * Brings the replica up to date: a snapshot where there is nothing yet or the cursor is too old,
 * then pages of changes. Resolves with true if the server has a new epoch: the queue was numbered
 * anew and must be sent once more.
 */
export async function pullAll(exchange: Exchange): Promise<boolean> {
	const before = await standingOf(exchange.db);
	if (before.seq === null) await takeSnapshot(exchange);
	let mayRestart = before.seq !== null;
	for (;;) {
		const standing = await standingOf(exchange.db);
		const page = await nextPage(exchange, standing);
		if (page === 'stale' || page.cursor.epoch !== standing.epoch) {
			// Twice in one go, and the server contradicts itself.
			if (!mayRestart) throw new NotUnderstood();
			mayRestart = false;
			await takeSnapshot(exchange);
			continue;
		}
		exchange.changed(await rebase(exchange.db, page, exchange.now()));
		if (!page.more) return standing.epoch !== before.epoch;
		if (page.cursor.seq <= (standing.seq ?? 0)) throw new NotUnderstood();
	}
}

async function nextPage(
	{ server }: Exchange,
	{ epoch, seq, clientId }: Standing,
): Promise<ChangesReply | 'stale'> {
	const query = new URLSearchParams({ epoch, seq: String(seq ?? 0), clientId });
	try {
		return await callFor(server, `/v1/changes?${query}`, ChangesReply);
	} catch (error) {
		if (error instanceof HttpProblem && error.status === 410) return 'stale';
		throw error;
	}
}
