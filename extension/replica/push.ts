import { PushReply, type PushRequest } from '@common-ground/shared/protocol/push.ts';
import { PUSH_LIMIT, SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { callFor, HttpProblem, NotUnderstood, type Server } from './http.ts';
import { write } from './open.ts';
import { nextBatch, offerAgain } from './queue.ts';
import type { OutboxRow, Replica, Standing } from './schema.ts';
import { setStanding, standingIn, standingOf } from './standing.ts';
import { setAside, settle } from './verdicts.ts';

export interface Exchange {
	db: Replica;
	server: Server;
	now(): number;
	/** Collections, or records by their `keyText`, that look different now. */
	changed(what: Iterable<string>): void;
}

/**
 * Sends the queue until it is empty. Resolves with false when the server speaks of another epoch:
 * then a pull must come first. A batch that the server cannot read is halved until the one change
 * at fault stands alone and is set aside; nothing blocks what stands behind it.
 */
export async function pushAll(exchange: Exchange): Promise<boolean> {
	let most = PUSH_LIMIT;
	let renumbered = false;
	for (;;) {
		const standing = await standingOf(exchange.db);
		if (standing.seq === null) return true;
		const batch = await nextBatch(exchange.db, most);
		if (batch.length === 0) return true;
		try {
			await pushBatch(exchange, standing, batch);
			most = PUSH_LIMIT;
		} catch (error) {
			if (!(error instanceof HttpProblem)) throw error;
			if (error.code === 'wrong_epoch') return false;
			if (error.code === 'id_gap' && !renumbered) {
				renumbered = true;
				await renumber(exchange.db);
			} else if (UNREADABLE.includes(error.status)) most = await narrowDown(exchange, batch, error);
			else throw error;
		}
	}
}

/** What a server or a proxy before it answers to a body that it will not read. */
const UNREADABLE: readonly number[] = [400, 413, 422];

async function pushBatch(
	{ db, server, now, changed }: Exchange,
	{ clientId, epoch }: Standing,
	batch: readonly OutboxRow[],
): Promise<void> {
	const mutations = batch.map(({ uuid, id, name, args, base, baseEpoch }) => ({
		...{ uuid, id, name, args, base },
		...(baseEpoch === undefined ? {} : { baseEpoch }),
	}));
	const body: PushRequest = { clientId, epoch, schemaVersion: SCHEMA_VERSION, mutations };
	const reply = await callFor(server, '/v1/push', PushReply, { body });
	const { settled, touched } = await settle(db, reply.verdicts, new Date(now()).toISOString());
	// Else the same batch would go out for ever.
	if (settled === 0) throw new NotUnderstood();
	changed(touched);
}

/** @returns how many changes the next batch may hold. */
async function narrowDown(
	{ db, now, changed }: Exchange,
	batch: readonly OutboxRow[],
	error: HttpProblem,
): Promise<number> {
	const [row] = batch;
	if (batch.length > 1) return Math.ceil(batch.length / 2);
	// A proxy's page is no verdict of the server on this change.
	if (!row || !error.told) throw error;
	changed(await setAside(db, row, error, new Date(now()).toISOString()));
	return PUSH_LIMIT;
}

/**
 * The server counts other ids for this client than this replica does, as after a browser profile
 * was restored from a copy. A new client starts from 1; uuids keep anything from being done twice.
 */
async function renumber(db: Replica): Promise<void> {
	await write(db, async (tx) => {
		const standing = await standingIn(tx);
		const nextMutationId = await offerAgain(tx);
		const clientId = crypto.randomUUID();
		await setStanding(tx, { ...standing, clientId, nextMutationId });
	});
}
