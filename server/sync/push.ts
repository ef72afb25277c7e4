import type {
	PushReply,
	PushRequest,
	QueuedMutation,
	Verdict,
} from '@common-ground/shared/protocol/push.ts';
import { type Identity, identify, mustIdentify } from '../auth/identify.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { HistoryEntry, TeamRow, Transaction } from '../store/store.ts';
import { type Call, execute, refuse } from './execute.ts';
import { endLive } from './leave.ts';
import { usageOf } from './room.ts';

/**
 * Takes a batch of a client's mutations in order. Each gets a verdict, and none stops those behind
 * it; the batch, its verdicts and the client's last id become durable together.
 * @throws {ProblemError} unauthorized, forbidden, wrong_epoch, id_gap
 */
export async function push(
	{ store, hub, log, room }: Pick<Deps, 'store' | 'hub' | 'log' | 'room'>,
	asker: Identity,
	request: PushRequest,
): Promise<PushReply> {
	const began = new Date().toISOString();
	const reply = await store.write(async (tx) => {
		const team = await lockedTeam(tx, asker.teamId, request.epoch);
		let { actor } = await mustIdentify(tx, asker.token);
		let last = await lastOf(tx, team, actor.memberId, request.clientId);
		const noRoom = await room.refusal(tx, team.id, actor.memberId);
		const take = (call: Call): Promise<HistoryEntry> =>
			noRoom
				? // Its arguments are kept by their author alone.
					refuse(tx, team, actor, { ...call, args: null }, { code: 'limit', message: noRoom })
				: execute(tx, team, actor, call, log);
		const at = new Date().toISOString();
		const entries: HistoryEntry[] = [];
		let { seq } = team;
		const verdicts: Verdict[] = [];
		for (const mutation of request.mutations) {
			const { uuid, id, name, args } = mutation;
			const seen = await tx.history(team.id, uuid);
			if (id !== last + 1 && !(seen && id <= last)) throw gap(mutation, last + 1);
			const base = await baseHere(tx, team, mutation);
			const call = { uuid, name, args, base, clientId: request.clientId, mutationId: id, at };
			const entry = seen ?? (await take(call));
			if (!seen) {
				entries.push(entry);
				seq = Math.max(seq, entry.seq);
				// Who moves to the other side, or gives up a role, does what comes next as who they are then.
				if (name.startsWith('member.')) actor = (await identify(tx, asker.token))?.actor ?? actor;
			}
			verdicts.push(seen ? repeated(id, seen) : told(id, entry));
			last = Math.max(last, id);
		}
		const { clientId } = request;
		const { id: teamId, epoch } = team;
		const { memberId } = actor;
		const written = usageOf(entries);
		await tx.saveClient({ teamId, epoch, clientId, memberId, lastMutationId: last }, written);
		return { verdicts, lastMutationId: last, seq, moved: seq > team.seq, written };
	}, asker.teamId);
	const { moved, written, ...answer } = reply;
	room.add(asker.teamId, asker.actor.memberId, written);
	if (moved) hub.poke(asker.teamId, request.epoch, answer.seq);
	if (request.mutations.some(({ name }) => name === 'member.leave'))
		await endLive({ store, hub }, began);
	return answer;
}

async function lockedTeam(tx: Transaction, teamId: string, epoch: string): Promise<TeamRow> {
	const team = await tx.lock(teamId);
	if (team?.epoch === epoch) return team;
	throw new ProblemError(
		'wrong_epoch',
		'The server was restored from a backup since this client last read. Take a snapshot, then send the changes again.',
	);
}

/** A client's numbering is its member's alone: with someone else's id, changes could pass for repeated ones. */
async function lastOf(
	tx: Transaction,
	team: TeamRow,
	memberId: string,
	clientId: string,
): Promise<number> {
	const client = await tx.client(team.id, team.epoch, clientId);
	if (client && client.memberId !== memberId)
		throw new ProblemError(
			'forbidden',
			'This client id belongs to another member. Make a new one for this member.',
		);
	return client?.lastMutationId ?? 0;
}

/**
 * What the author of a change had seen, as this epoch counts. Of what they saw before a restore only what is in
 * the backup counts: later seqs were given anew, to changes that they know nothing of.
 */
async function baseHere(
	tx: Transaction,
	{ id, epoch }: TeamRow,
	{ base, baseEpoch = epoch }: QueuedMutation,
): Promise<number> {
	return baseEpoch === epoch ? base : Math.min(base, await tx.lastSeqOf(id, baseEpoch));
}

const gap = ({ id }: QueuedMutation, expected: number): ProblemError =>
	new ProblemError(
		'id_gap',
		`Change ${id} cannot be taken: the next new one of this client must be number ${expected}.`,
		{ facts: { expected } },
	);

const told = (id: number, { uuid, verdict, code, message }: HistoryEntry): Verdict => ({
	uuid,
	id,
	verdict,
	...(code === null ? {} : { code }),
	...(message === null ? {} : { message }),
});

/** Whoever missed the first answer still learns of a rejection: its reason comes along. */
const repeated = (id: number, seen: HistoryEntry): Verdict => ({
	...told(id, seen),
	verdict: 'repeated',
});
