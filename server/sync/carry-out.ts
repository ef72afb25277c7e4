import type { RejectCode } from '@common-ground/shared/mutations/define.ts';
import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';
import type { ProblemCode } from '@common-ground/shared/protocol/problem.ts';
import { mustIdentifyToken, type TokenIdentity } from '../auth/token-identity.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { HistoryEntry, Reader, Transaction } from '../store/store.ts';
import { argsText, execute, refuse } from './execute.ts';
import { usageOf } from './room.ts';

/** One change as a program wishes it. */
export interface Wish<N extends MutationName = MutationName> {
	/** The same for a repetition of the same wish. */
	uuid: string;
	name: N;
	args: MutationArgs<N>;
	/** Throws where what stands there is not what the program has read. */
	check?(reader: Reader): Promise<void>;
}

/**
 * Carries out one change for a program, by the rules and into the history like any member's. It counts as made
 * on all that stands there: whoever must not write over others' work says so by `check`.
 * @returns true if it was carried out before, and nothing was done now
 * @throws {ProblemError} unauthorized, the codes of `PROBLEM_OF`, and what `check` throws
 */
export async function carryOut<N extends MutationName>(
	deps: Pick<Deps, 'store' | 'hub' | 'log' | 'room' | 'metrics' | 'outages'>,
	{ token, tokenId, teamId }: TokenIdentity,
	wish: Wish<N>,
): Promise<boolean> {
	const { store, hub, room } = deps;
	const done = await store.write(async (tx) => {
		const team = await tx.lock(teamId);
		const { actor } = await mustIdentifyToken(tx, token);
		if (!team) throw new Error('A token outlived its team');
		const seen = await tx.history(teamId, wish.uuid);
		if (seen) return { entry: mustBeTheSame(seen, wish), moved: false, actor, written: NOTHING };
		await wish.check?.(tx);
		const { uuid, name, args } = wish;
		const at = new Date().toISOString();
		const call = { uuid, name, args, base: team.seq, clientId: tokenId, mutationId: null, at };
		const noRoom = await room.refusal(tx, teamId, actor.memberId);
		const entry = noRoom
			? await refuse(tx, team, actor, { ...call, args: null }, { code: 'limit', message: noRoom })
			: await execute(tx, team, actor, call, deps.log);
		const written = usageOf([entry]);
		await count(tx, { teamId, tokenId, epoch: team.epoch }, actor.memberId, written);
		return { entry, moved: entry.seq > team.seq, actor, written };
	}, teamId);
	const { entry, moved, actor, written } = done;
	deps.outages.over();
	room.add(teamId, actor.memberId, written);
	if (moved) hub.poke(teamId, entry.epoch, entry.seq);
	const isRepeated = written === NOTHING;
	const { verdict } = entry;
	deps.metrics.judged([{ verdict: isRepeated ? 'repeated' : verdict }]);
	if (verdict === 'rejected') throw refusal(entry);
	return isRepeated;
}

const NOTHING = { records: 0, bytes: 0 };

/** What a token wrote counts as its member's, like that of a device. */
const count = (
	tx: Transaction,
	{ tokenId: clientId, ...of }: { teamId: string; tokenId: string; epoch: string },
	memberId: string,
	written: typeof NOTHING,
): Promise<void> => tx.saveClient({ ...of, clientId, memberId, lastMutationId: 0 }, written);

function mustBeTheSame(seen: HistoryEntry, { name, args }: Wish): HistoryEntry {
	if (seen.name === name && seen.args === argsText(args)) return seen;
	throw new ProblemError(
		'conflict',
		'This Idempotency-Key was used for another change. Make a new one for each change.',
	);
}

const PROBLEM_OF: Record<RejectCode, ProblemCode> = {
	unknown_mutation: 'internal',
	bad_arguments: 'bad_request',
	forbidden: 'forbidden',
	not_found: 'not_found',
	removed: 'conflict',
	conflict: 'conflict',
	limit: 'limit',
};

const refusal = ({ code, message }: HistoryEntry): ProblemError =>
	new ProblemError(PROBLEM_OF[code as RejectCode] ?? 'internal', message ?? 'Nothing was changed.');
