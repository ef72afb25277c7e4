import { keyText } from '@common-ground/shared/model/records.ts';
import type { Actor, Change, Needs, Outcome } from '@common-ground/shared/mutations/define.ts';
import { prepare } from '@common-ground/shared/mutations/registry.ts';
import { type Loaded, queryText, viewOf } from '@common-ground/shared/mutations/view.ts';
import type { OverlayRow, Standing, WriteTx } from './schema.ts';
import { getIn, storedIn, storedWhereIn } from './view.ts';

/** What the rule made of a change, with its arguments as the schema left them (trimmed), or narrowed. */
export type Ran = { outcome: Outcome; args: unknown };

/** Acts for the team itself, in a local team only: its making, and its one member. */
export const SYSTEM: Actor = { memberId: 'system', name: '', side: 'marketing', role: 'system' };

/**
 * Loads what the rule needs inside the transaction, then runs it. Writes nothing. `isNew`: the member
 * makes it now, so what it leaves as they see it is left away.
 */
export async function runRule(
	tx: WriteTx,
	actor: Actor,
	change: { name: string; args: unknown },
	now: string,
	{ isNew = false } = {},
): Promise<Ran> {
	const prepared = prepare(change.name, change.args);
	if (!prepared.ok) return { outcome: prepared, args: change.args };
	const { mutation } = prepared;
	const view = viewOf(await load(tx, mutation.needs(prepared.args, actor)));
	const args = (isNew && mutation.narrow?.(view, prepared.args)) || prepared.args;
	return { outcome: mutation.apply(view, actor, args, { now }), args };
}

/** The member as the team knows them now; until their record is here, as they joined. */
export async function memberActor(tx: WriteTx, { me }: Standing): Promise<Actor> {
	const { name, side, role } = (await getIn(tx, 'member', me.id)) ?? me;
	return { memberId: me.id, name, side, role };
}

/** Lays changes over what is confirmed. */
export async function layOver(tx: WriteTx, changes: readonly Change[]): Promise<void> {
	const overlay = tx.objectStore('overlay');
	await Promise.all(changes.map((change) => overlay.put(overlayRow(change))));
}

/** Makes changes for good: in a local team this device is the authority. */
export async function confirm(tx: WriteTx, changes: readonly Change[]): Promise<void> {
	const records = tx.objectStore('records');
	await Promise.all(
		changes.map(({ collection, id, scope, ...rest }) =>
			rest.op === 'put'
				? records.put({ collection, id, scope, seq: 0, data: rest.data })
				: records.delete([collection, id]),
		),
	);
}

function overlayRow({ collection, id, ...rest }: Change): OverlayRow {
	return rest.op === 'put'
		? { collection, id, op: 'put', data: rest.data }
		: { collection, id, op: 'delete' };
}

async function load(tx: WriteTx, { keys = [], queries = [] }: Needs): Promise<Loaded> {
	const [records, results] = await Promise.all([
		Promise.all(
			keys.map(async (key) => [keyText(key), await storedIn(tx, key.collection, key.id)] as const),
		),
		Promise.all(
			queries.map(
				async (query) =>
					[
						queryText(query),
						await storedWhereIn(tx, query.collection, query.index, query.value),
					] as const,
			),
		),
	]);
	return { records: new Map(records), queries: new Map(results) };
}
