import { type Collection, keyText, type Scope } from '@common-ground/shared/model/records.ts';
import {
	type Actor,
	type Change,
	isRejection,
	type Needs,
	type RejectCode,
} from '@common-ground/shared/mutations/define.ts';
import { prepare } from '@common-ground/shared/mutations/registry.ts';
import { type Loaded, queryText, viewOf } from '@common-ground/shared/mutations/view.ts';
import { errorFacts, type Logger } from '../ops/log.ts';
import type { Reader } from '../store/store.ts';
import { isTooDeep } from './depth.ts';

/** What a mutation does to one record, encoded: nothing can fail any more on the way to the disk. */
export interface Effect {
	collection: Collection;
	id: string;
	scope: Scope;
	/** JSON text, or null where there is (or will be) nothing. */
	before: string | null;
	after: string | null;
}

interface Refusal {
	/** `internal`: the rule itself failed. */
	code: RejectCode | 'internal';
	message: string;
}

export type Judgement = { ok: true; effects: Effect[] } | ({ ok: false } & Refusal);

/** Runs the shared rules for one mutation on what the store holds, and writes nothing. */
export async function judge(
	reader: Reader,
	teamId: string,
	actor: Actor,
	call: { name: string; args: unknown; at: string },
	log: Logger,
): Promise<Judgement> {
	if (isTooDeep(call.args))
		return refused('bad_arguments', 'The change is nested too deeply. Send it in its plain form.');
	const prepared = prepare(call.name, call.args);
	if (isRejection(prepared)) return prepared;
	const { mutation, args } = prepared;
	const failed = (error: unknown): Judgement => {
		log.error({ team: teamId, mutation: call.name, ...errorFacts(error) }, 'a rule failed');
		return refused(
			'internal',
			'The server could not carry this change out. It is on record there; tell whoever looks after the server.',
		);
	};
	let needs: Needs;
	try {
		needs = mutation.needs(args, actor);
	} catch (error) {
		return failed(error);
	}
	const loaded = await load(reader, teamId, needs);
	let changes: (Change & { text: string | null })[];
	try {
		const outcome = mutation.apply(viewOf(loaded), actor, args, { now: call.at });
		if (isRejection(outcome)) return outcome;
		changes = outcome.changes.map((change) => ({ ...change, text: encoded(change) }));
	} catch (error) {
		return failed(error);
	}
	const effects = await effectsOf(reader, teamId, changes);
	return { ok: true, effects };
}

const refused = (code: Refusal['code'], message: string): Judgement => ({
	ok: false,
	code,
	message,
});

const encoded = (change: Change): string | null =>
	change.op === 'put' ? JSON.stringify(change.data) : null;

const parsed = (data: string | null | undefined): unknown =>
	data ? (JSON.parse(data) as unknown) : undefined;

async function load(reader: Reader, teamId: string, needs: Needs): Promise<Loaded> {
	const loaded: Loaded = { records: new Map(), queries: new Map() };
	for (const key of needs.keys ?? [])
		loaded.records.set(keyText(key), parsed((await reader.record(teamId, key))?.data));
	for (const query of needs.queries ?? []) {
		const rows = await reader.query(teamId, query);
		loaded.queries.set(
			queryText(query),
			rows.map((row) => parsed(row.data)),
		);
	}
	return loaded;
}

/** Adds what stood there before; of two changes to one record, the second follows the first. */
async function effectsOf(
	reader: Reader,
	teamId: string,
	changes: (Change & { text: string | null })[],
): Promise<Effect[]> {
	const latest = new Map<string, string | null>();
	const effects: Effect[] = [];
	for (const { collection, id, scope, text: after } of changes) {
		const key = keyText({ collection, id });
		const before = latest.has(key)
			? latest.get(key)
			: (await reader.record(teamId, { collection, id }))?.data;
		effects.push({ collection, id, scope, before: before ?? null, after });
		latest.set(key, after);
	}
	return effects;
}
