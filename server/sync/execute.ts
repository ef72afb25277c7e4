import type { TouchedRecord } from '@common-ground/shared/history/subjects.ts';
import { Member } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { type Actor, put } from '@common-ground/shared/mutations/define.ts';
import {
	type Author,
	type Clocks,
	MERGED_MESSAGE,
	type Merged,
	mergeFields,
} from '@common-ground/shared/mutations/merge.ts';
import { voidDeviceLinks } from '../auth/invites.ts';
import { isActiveAdmin, isAnAdminIn, LAST_ADMIN } from '../auth/last-admin.ts';
import type { Logger } from '../ops/log.ts';
import type { HistoryEntry, TeamRow, Transaction } from '../store/store.ts';
import { subjectsOfAll } from '../store/subjects.ts';
import { isTooDeep } from './depth.ts';
import { type Effect, judge, type Refusal } from './judge.ts';

/** A mutation as it reaches the authority. `clientId` and `mutationId` are null for the server's own. */
export type Call = Pick<
	HistoryEntry,
	'uuid' | 'clientId' | 'mutationId' | 'name' | 'base' | 'at'
> & { args: unknown };

/**
 * Carries one mutation out: judges it, merges it with what its author had not seen, writes its effects
 * under one new seq, and writes it into the history. A rejection is an outcome like any other. The team
 * must be locked by this transaction.
 */
export async function execute(
	tx: Transaction,
	team: TeamRow,
	actor: Actor,
	call: Call,
	log: Logger,
): Promise<HistoryEntry> {
	const judgement = await judge(tx, team.id, actor, call, log);
	if (!judgement.ok) return refuse(tx, team, actor, call, judgement);
	if (!(await leavesAnAdmin(tx, team.id, judgement.effects)))
		return refuse(tx, team, actor, call, { code: 'limit', message: LAST_ADMIN });
	const seq = await tx.nextSeq(team.id);
	const { uuid, clientId, base, at } = call;
	const author: Author = { uuid, clientId, base, at, seq, memberId: actor.memberId };
	const written = judgement.effects.flatMap((effect) => mergedIn(effect, author));
	await tx.writeRecords(
		team.id,
		written.map(({ change: { collection, id, scope }, after, clocks }) => {
			const clocksText = Object.keys(clocks).length > 0 ? JSON.stringify(clocks) : null;
			return { collection, id, scope, seq, at, data: after, clocks: clocksText };
		}),
	);
	for (const effect of written) await followMember(tx, team.id, effect, { seq, at });
	const isMerged = written.some(({ unseen }) => unseen);
	const entry: HistoryEntry = {
		...common(team, actor, call),
		seq,
		changes: `[${written.map(effectText).join(',')}]`,
		verdict: isMerged ? 'merged' : 'applied',
		code: null,
		message: isMerged ? MERGED_MESSAGE : null,
	};
	await tx.addHistory(team.id, entry, subjectsOfAll(written.map(touched)));
	return entry;
}

const touched = ({ change, before }: Effect): TouchedRecord => ({
	collection: change.collection,
	id: change.id,
	// Looked at for parts of other records alone.
	get before() {
		return parsed(before?.data);
	},
	after: change.op === 'put' ? change.data : undefined,
});

/** The rules see to it that a team keeps an admin; this, that one of those who remain is signed in somewhere. */
async function leavesAnAdmin(
	tx: Transaction,
	teamId: string,
	effects: readonly Effect[],
): Promise<boolean> {
	const noLonger = effects.filter(
		({ change, before, after }) =>
			change.collection === 'member' && isActiveAdmin(before?.data) && !isActiveAdmin(after),
	);
	if (noLonger.length === 0) return true;
	return isAnAdminIn(
		tx,
		teamId,
		noLonger.map(({ change }) => change.id),
	);
}

/** Writes into the history that a mutation was rejected, and why. */
export async function refuse(
	tx: Transaction,
	team: TeamRow,
	actor: Actor,
	call: Call,
	{ code, message }: Refusal,
): Promise<HistoryEntry> {
	const seq = (await tx.team(team.id))?.seq ?? team.seq;
	const verdict = { changes: '[]', verdict: 'rejected', code, message } as const;
	const entry: HistoryEntry = { ...common(team, actor, call), seq, ...verdict };
	await tx.addHistory(team.id, entry);
	return entry;
}

const common = (team: TeamRow, actor: Actor, call: Call) => ({
	...call,
	epoch: team.epoch,
	memberId: actor.memberId,
	args: argsText(call.args),
});

/** An effect as it is written: with the clocks of its fields, and followed by what it wrote over unseen. */
type MergedEffect = Effect & Pick<Merged, 'clocks' | 'unseen'>;

function mergedIn(effect: Effect, author: Author): MergedEffect[] {
	const { change, before } = effect;
	const { collection, id, scope } = change;
	const after = change.op === 'put' ? change.data : undefined;
	const { kept, ...merged } = mergeFields(
		{
			...{ collection, id, before: parsed(before?.data), after },
			clocks: (parsed(before?.clocks) ?? {}) as Clocks,
			wasDeleted: before?.data === null,
		},
		author,
	);
	const others = kept.map((text) => ({
		...{ change: put('kept', text, scope), before: undefined, after: JSON.stringify(text) },
		...{ clocks: {}, unseen: false },
	}));
	return [{ ...effect, ...merged }, ...others];
}

const parsed = (text: string | null | undefined): unknown =>
	text ? (JSON.parse(text) as unknown) : undefined;

/** Carries over to grants and devices what a change made of a member. */
async function followMember(
	tx: Transaction,
	teamId: string,
	{ change, before, after: text }: Effect,
	{ seq, at }: Pick<Author, 'seq' | 'at'>,
): Promise<void> {
	if (change.collection !== 'member' || !before?.data || text === null) return;
	const [was, is] = [before.data, text].map((member) => Member.parse(JSON.parse(member)));
	if (!was || !is) return;
	if (was.side !== is.side)
		await moveSides(tx, teamId, { id: is.id, was: was.side, is: is.side }, seq);
	if (was.state === 'active' && is.state === 'left') await endAccess(tx, teamId, is.id, at);
}

/** Whoever changes sides gets what the new one shares, and loses what the old one does. */
async function moveSides(
	tx: Transaction,
	teamId: string,
	{ id: memberId, was, is }: { id: string; was: Side; is: Side },
	seq: number,
): Promise<void> {
	for (const [side, held] of [[was, false] as const, [is, true] as const])
		await tx.grant(teamId, { memberId, scope: `side:${side}`, seq, held });
}

/** Whoever leaves is signed out everywhere, and cannot come in again by a link of theirs. */
async function endAccess(
	tx: Transaction,
	teamId: string,
	memberId: string,
	at: string,
): Promise<void> {
	for (const device of await tx.devices(teamId))
		if (device.memberId === memberId) await tx.revokeDevice(device.id, at);
	for (const token of await tx.tokens(teamId))
		if (token.memberId === memberId) await tx.revokeToken(token.id, at);
	await voidDeviceLinks(tx, teamId, memberId);
}

/** How the history writes arguments down. */
export const argsText = (args: unknown): string =>
	isTooDeep(args) ? 'null' : (JSON.stringify(args) ?? 'null');

/** The records' own JSON is spliced in as it is, not parsed and written again. */
const effectText = ({ change: { op, collection, id, scope }, before, after }: Effect): string => {
	const head = JSON.stringify({ op, collection, id, scope });
	return `${head.slice(0, -1)},"before":${before?.data ?? 'null'},"after":${after ?? 'null'}}`;
};

/** The server itself, for what no member may do: making a team, letting a member in. */
export const SYSTEM: Actor = {
	memberId: 'system',
	name: 'Common Ground',
	side: 'marketing',
	role: 'system',
};
