import { randomUUID } from 'node:crypto';
import type { RejectCode } from '@common-ground/shared/mutations/define.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';
import type { ProblemCode } from '@common-ground/shared/protocol/problem.ts';
import { type Identity, mustIdentify } from '../auth/identify.ts';
import { mustKeepAnAdminIn } from '../auth/last-admin.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { HistoryEntry } from '../store/store.ts';
import { execute } from './execute.ts';

/**
 * Lets a member go, themselves or by an admin, for good once it resolves: their access is gone, what they
 * looked after is with somebody else, and their live connections end.
 * @throws {ProblemError} unauthorized, forbidden, not_found, bad_request, last_admin
 */
export async function leaveTeam(
	{ store, hub, log }: Pick<Deps, 'store' | 'hub' | 'log'>,
	{ token, teamId }: Identity,
	args: MutationArgs<'member.leave'>,
): Promise<void> {
	const at = new Date().toISOString();
	const { epoch, seq } = await store.write(async (tx) => {
		const team = await tx.lock(teamId);
		if (!team) throw new Error('A device outlived its team');
		const { actor } = await mustIdentify(tx, token);
		const call = {
			...{ uuid: randomUUID(), clientId: null, mutationId: null, name: 'member.leave' },
			...{ args, base: team.seq, at },
		};
		const entry = await execute(tx, team, actor, call, log);
		if (entry.verdict === 'rejected') throw refusal(entry);
		await mustKeepAnAdminIn(tx, teamId);
		return entry;
	});
	hub.poke(teamId, epoch, seq);
	await endLive({ store, hub }, at);
}

/** Ends the live connections of all whose access was taken back at or after a time (ISO 8601). */
export async function endLive(
	{ store, hub }: Pick<Deps, 'store' | 'hub'>,
	since: string,
): Promise<void> {
	hub.revoke(await store.revokedSince(since));
}

const PROBLEM: Partial<Record<RejectCode, ProblemCode>> = {
	forbidden: 'forbidden',
	not_found: 'not_found',
	limit: 'last_admin',
};

const refusal = ({ code, message }: HistoryEntry): ProblemError =>
	new ProblemError(PROBLEM[code as RejectCode] ?? 'bad_request', message ?? 'Nothing was changed.');
