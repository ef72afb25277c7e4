import type { Actor } from '@common-ground/shared/mutations/define.ts';
import type { Logger } from '../ops/log.ts';
import type { HistoryEntry, TeamRow, Transaction } from '../store/store.ts';
import { isTooDeep } from './depth.ts';
import { type Effect, judge } from './judge.ts';

/** A mutation as it reaches the authority. `clientId` and `mutationId` are null for the server's own. */
export type Call = Pick<
	HistoryEntry,
	'uuid' | 'clientId' | 'mutationId' | 'name' | 'base' | 'at'
> & { args: unknown };

/**
 * Carries one mutation out: judges it, writes its effects under one new seq, and writes it into the
 * history. A rejection is an outcome like any other. The team must be locked by this transaction.
 */
export async function execute(
	tx: Transaction,
	team: TeamRow,
	actor: Actor,
	call: Call,
	log: Logger,
): Promise<HistoryEntry> {
	const judgement = await judge(tx, team.id, actor, call, log);
	const effects = judgement.ok ? judgement.effects : [];
	const entry: HistoryEntry = {
		...call,
		seq: judgement.ok ? await tx.nextSeq(team.id) : ((await tx.team(team.id))?.seq ?? team.seq),
		epoch: team.epoch,
		memberId: actor.memberId,
		args: argsText(call.args),
		changes: effectsText(effects),
		verdict: judgement.ok ? 'applied' : 'rejected',
		code: judgement.ok ? null : judgement.code,
		message: judgement.ok ? null : judgement.message,
	};
	for (const { collection, id, scope, after } of effects)
		await tx.writeRecord(team.id, { collection, id, scope, seq: entry.seq, data: after });
	await tx.addHistory(team.id, entry);
	return entry;
}

const argsText = (args: unknown): string =>
	isTooDeep(args) ? 'null' : (JSON.stringify(args) ?? 'null');

const effectsText = (effects: Effect[]): string => `[${effects.map(effectText).join(',')}]`;

/** The records' own JSON is spliced in as it is, not parsed and written again. */
const effectText = ({ collection, id, scope, before, after }: Effect): string => {
	const head = JSON.stringify({ op: after === null ? 'delete' : 'put', collection, id, scope });
	return `${head.slice(0, -1)},"before":${before ?? 'null'},"after":${after ?? 'null'}}`;
};

/** The server itself, for what no member may do: making a team, letting a member in. */
export const SYSTEM: Actor = {
	memberId: 'system',
	name: 'Common Ground',
	side: 'marketing',
	role: 'system',
};
