import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { keptRecordId } from '@common-ground/shared/model/kept.ts';
import type { Deps } from '../deps.ts';
import { errorFacts } from '../ops/log.ts';
import type { Store, StoredRecord, TeamRow, Transaction } from '../store/store.ts';
import { execute, SYSTEM } from './execute.ts';

const HOUR_MS = 60 * 60_000;
/** How long a delete is remembered. Whoever was away for longer reads everything again. */
const REMEMBERED_MS = 90 * 24 * HOUR_MS;
/** Deletes in one transaction, and milliseconds until the next: nobody should notice. */
const STEP = 200;
const REST_MS = 100;

/** Forgets old deletes, now and each hour, until `signal` aborts. Several servers on one database may do so. */
export async function keepForgetting(
	deps: Pick<Deps, 'store' | 'hub' | 'log'>,
	signal: AbortSignal,
): Promise<void> {
	while (!signal.aborted) {
		try {
			const before = new Date(Date.now() - REMEMBERED_MS).toISOString();
			await deps.store.write((tx) => tx.forgetDeletedTeams(before));
			for (const team of await deps.store.teams()) await forgetBefore(deps, team, before, signal);
		} catch (error) {
			if (!signal.aborted) deps.log.error(errorFacts(error), 'old deletes not forgotten');
		}
		await pause(HOUR_MS, undefined, { signal, ref: false }).catch(() => {});
	}
}

/** Forgets a team's deletes that were made before a time (ISO 8601), in steps, and what they took. */
export async function forgetBefore(
	deps: Pick<Deps, 'store' | 'hub' | 'log'>,
	{ id }: Pick<TeamRow, 'id'>,
	before: string,
	signal?: AbortSignal,
): Promise<void> {
	while (!signal?.aborted && (await isThereAny(deps.store, id, before))) {
		const after = await deps.store.write(async (tx) => {
			const team = await tx.lock(id);
			if (!team) return undefined;
			const old = await tx.tombstones(id, before, STEP);
			await forgetKept(tx, team, old, deps.log);
			for (const tombstone of old) await tx.forget(id, tombstone);
			return tx.team(id);
		});
		if (after) deps.hub.poke(id, after.epoch, after.seq);
		await pause(REST_MS, undefined, { ref: false });
	}
}

/** Looked up before anything is locked: nearly always there is none. */
const isThereAny = async (store: Store, teamId: string, before: string): Promise<boolean> =>
	(await store.tombstones(teamId, before, 1)).length > 0;

/** What was kept of the records, so that they could be brought back, goes by a change like any other. */
async function forgetKept(
	tx: Transaction,
	team: TeamRow,
	old: readonly StoredRecord[],
	log: Deps['log'],
): Promise<void> {
	const keys = old.map(({ collection, id }) => ({
		collection: 'kept' as const,
		id: keptRecordId(collection, id),
	}));
	const ids = (await tx.records(team.id, keys))
		.filter(({ data }) => data !== null)
		.map(({ id }) => id);
	if (ids.length === 0) return;
	await execute(
		tx,
		team,
		SYSTEM,
		{
			...{ uuid: randomUUID(), clientId: null, mutationId: null, name: 'kept.forget' },
			...{ args: { ids }, base: team.seq, at: new Date().toISOString() },
		},
		log,
	);
}
