import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '@common-ground/server/ops/log.ts';
import { verify } from '@common-ground/server/ops/verify.ts';
import { createInvite, createTeam } from '@common-ground/server/service.ts';
import { openStore } from '@common-ground/server/store/open.ts';
import { Crowd } from './load.ts';
import type { Victim } from './victim.ts';

export interface Outcome {
	rounds: number;
	acknowledged: number;
	/** Uuids of mutations that the server said to have taken, and that are in no history. */
	lost: string[];
	/** What `verify` found wrong. */
	faults: string[];
}

/** Who write at the same time. */
const MEMBERS = 8;

/** Acknowledged before the kill, and milliseconds after that, at most: each round dies at another place of a commit. */
const MOST_ACKNOWLEDGED = 60;
const MOST_MS = 50;

/**
 * Kills a server under load again and again; each time the power goes as well, and what it said to
 * have taken must be there afterwards. `onRound` hears of each round's end.
 */
export async function rounds(
	victim: Victim,
	count: number,
	onRound: (outcome: Outcome) => void = () => {},
): Promise<Outcome> {
	const outcome: Outcome = { rounds: 0, acknowledged: 0, lost: [], faults: [] };
	const { teamId, invites } = await found(victim);
	let crowd: Crowd | undefined;
	for (; outcome.rounds < count && outcome.faults.length === 0; onRound(outcome)) {
		const server = await victim.start();
		crowd ??= await Crowd.join(server.origin, invites);
		const load = crowd.push(server.origin);
		const enough = 1 + Math.random() * MOST_ACKNOWLEDGED;
		while (load.acknowledged.uuids.length < enough) await wait(5);
		await wait(Math.random() * MOST_MS);
		await server.kill();
		await load.ended;
		await victim.losePower();
		await examine(victim, teamId, load.acknowledged.uuids, outcome);
		outcome.rounds++;
		outcome.acknowledged += load.acknowledged.uuids.length;
	}
	return outcome;
}

/** A team, and invites for those who will write to it. */
async function found(victim: Victim): Promise<{ teamId: string; invites: string[] }> {
	const store = await openStore(victim.place);
	const { id: teamId } = await createTeam(store, 'Acme', createLog({ write: () => {} }));
	const origin = 'http://127.0.0.1';
	const request = { teamId, origin, side: 'it', role: 'member', hours: 1, uses: 1 } as const;
	const invites: string[] = [];
	for (let n = 0; n < MEMBERS; n++)
		invites.push((await createInvite(store, request)).link.split('#')[1] ?? '');
	await store.close();
	await victim.settle();
	return { teamId, invites };
}

async function examine(
	victim: Victim,
	teamId: string,
	acknowledged: readonly string[],
	outcome: Outcome,
): Promise<void> {
	const store = await openStore(victim.place);
	for (const uuid of acknowledged)
		if (!(await store.history(teamId, uuid))) outcome.lost.push(uuid);
	outcome.faults.push(...(await verify(store)).faults);
	await store.close();
	await victim.settle();
}
