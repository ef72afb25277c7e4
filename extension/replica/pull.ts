import { ChangesReply } from '@common-ground/shared/protocol/pull.ts';
import { callFor, HttpProblem, NotUnderstood } from './http.ts';
import { write } from './open.ts';
import type { Exchange } from './push.ts';
import { rebase } from './rebase.ts';
import type { Standing } from './schema.ts';
import { takeSnapshot } from './snapshot.ts';
import { setStanding, standingIn, standingOf } from './standing.ts';
import { driftedScopes } from './sums.ts';

/** Whoever's copy drifts again within this time has a trouble that fetching does not mend. */
const HEAL_MS = 60 * 60_000;

/**
 * Brings the replica up to date: a snapshot where there is nothing yet, the cursor is too old, or the
 * sums say that this copy is not the server's; then pages of changes. Resolves with true if the server
 * has a new epoch: the queue was numbered anew and must be sent once more.
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
		if (page.more) {
			if (page.cursor.seq <= (standing.seq ?? 0)) throw new NotUnderstood();
		} else if (await mustHeal(exchange, page)) await takeSnapshot(exchange, { isFresh: true });
		else return standing.epoch !== before.epoch;
	}
}

/** Does this copy differ from the server's, and was that not tried to mend just now? Says so in the log, by scope alone. */
async function mustHeal({ db, now }: Exchange, { checksums }: ChangesReply): Promise<boolean> {
	const { sums, healedAt = Number.NEGATIVE_INFINITY } = await standingOf(db);
	const drifted = sums && checksums ? driftedScopes(sums, checksums) : [];
	// Either way: the clock may have been set back since.
	if (drifted.length === 0 || Math.abs(now() - healedAt) < HEAL_MS) return false;
	const kinds = [...new Set(drifted.map((scope) => scope.split(':')[0]))].join(', ');
	console.warn(
		`Common Ground: this copy differs from the server’s (${kinds}). It is fetched anew.`,
	);
	await write(db, async (tx) => {
		await setStanding(tx, { ...(await standingIn(tx)), healedAt: now() });
	});
	return true;
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
