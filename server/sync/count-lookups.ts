import type { LookupsRequest } from '@common-ground/shared/protocol/lookups.ts';
import { type Identity, mustIdentify } from '../auth/identify.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { execute, SYSTEM } from './execute.ts';

/**
 * Adds a device's sums to those of its member's side, in the server's own name: neither the records nor the history
 * say whose they are. Sums that were added already are not added again.
 * @throws {ProblemError} unauthorized, limit, bad_request
 */
export async function countLookups(
	{ store, hub, log, room }: Pick<Deps, 'store' | 'hub' | 'log' | 'room'>,
	{ token, teamId }: Identity,
	{ uuid, day, counts }: LookupsRequest,
): Promise<void> {
	const entry = await store.write(async (tx) => {
		const team = await tx.lock(teamId);
		if (!team) throw new Error('A device outlived its team');
		const { actor } = await mustIdentify(tx, token);
		if (await tx.history(teamId, uuid)) return undefined;
		const noRoom = await room.refusal(tx, teamId, actor.memberId);
		if (noRoom) throw new ProblemError('limit', noRoom);
		const call = {
			...{ uuid, clientId: null, mutationId: null, name: 'lookup.count', base: team.seq },
			...{ args: { side: actor.side, day, counts }, at: new Date().toISOString() },
		};
		return execute(tx, team, SYSTEM, call, log);
	}, teamId);
	if (!entry) return;
	if (entry.verdict === 'rejected')
		throw new ProblemError('bad_request', entry.message ?? 'Nothing was counted.');
	hub.poke(teamId, entry.epoch, entry.seq);
}
