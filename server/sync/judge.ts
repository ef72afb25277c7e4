import { keyText, type RecordKey } from '@common-ground/shared/model/records.ts';
import {
	type Actor,
	type Change,
	isRejection,
	type Needs,
	type RejectCode,
} from '@common-ground/shared/mutations/define.ts';
import { prepare } from '@common-ground/shared/mutations/registry.ts';
import { mustNotRevive } from '@common-ground/shared/mutations/removed.ts';
import { type Loaded, queryText, viewOf } from '@common-ground/shared/mutations/view.ts';
import { errorFacts, type Logger } from '../ops/log.ts';
import type { Reader, RecordRow } from '../store/store.ts';
import { isTooDeep } from './depth.ts';

/** What a mutation does to one record, encoded: nothing can fail any more on the way to the disk. */
export interface Effect {
	change: Change;
	/** What stands there; of two changes to one record, the second follows the first. */
	before: Before | undefined;
	/** JSON text, or null for a delete. */
	after: string | null;
}

export type Before = Pick<RecordRow, 'scope' | 'data' | 'clocks'>;

export interface Refusal {
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
	const rows = new Rows(reader, teamId);
	const loaded = await load(rows, reader, needs);
	try {
		const outcome = mutation.apply(viewOf(loaded), actor, args, { now: call.at });
		if (isRejection(outcome)) return outcome;
		const { changes } = outcome;
		await rows.look(changes);
		const isDeleted = (key: RecordKey) => rows.found(key)?.data === null;
		return (
			mustNotRevive(mutation, changes, isDeleted) ?? { ok: true, effects: effects(changes, rows) }
		);
	} catch (error) {
		return failed(error);
	}
}

const refused = (code: Refusal['code'], message: string): Judgement => ({
	ok: false,
	code,
	message,
});

const parsed = (data: string | null | undefined): unknown =>
	data ? (JSON.parse(data) as unknown) : undefined;

/** Rows as they were found, each read once. */
class Rows {
	readonly #reader: Reader;
	readonly teamId: string;
	readonly #found = new Map<string, RecordRow | undefined>();

	constructor(reader: Reader, teamId: string) {
		this.#reader = reader;
		this.teamId = teamId;
	}

	async look(keys: readonly RecordKey[]): Promise<void> {
		const missing = keys.filter((key) => !this.#found.has(keyText(key)));
		if (missing.length === 0) return;
		for (const key of missing) this.#found.set(keyText(key), undefined);
		for (const row of await this.#reader.records(this.teamId, missing))
			this.#found.set(keyText(row), row);
	}

	/** Of one that was looked for. */
	found(key: RecordKey): RecordRow | undefined {
		return this.#found.get(keyText(key));
	}
}

async function load(rows: Rows, reader: Reader, needs: Needs): Promise<Loaded> {
	const loaded: Loaded = { records: new Map(), queries: new Map() };
	const { keys = [] } = needs;
	await rows.look(keys);
	for (const key of keys) loaded.records.set(keyText(key), parsed(rows.found(key)?.data));
	for (const query of needs.queries ?? []) {
		const found = await reader.query(rows.teamId, query);
		loaded.queries.set(
			queryText(query),
			found.map((row) => parsed(row.data)),
		);
	}
	return loaded;
}

function effects(changes: readonly Change[], rows: Rows): Effect[] {
	const latest = new Map<string, Before>();
	return changes.map((change) => {
		const before = latest.get(keyText(change)) ?? rows.found(change);
		// Who may see a record is decided when it is made: those who hold another scope would keep it for ever.
		if (before && before.scope !== change.scope) throw new Error('A record changed its scope');
		const after = change.op === 'put' ? JSON.stringify(change.data) : null;
		latest.set(keyText(change), {
			scope: change.scope,
			data: after,
			clocks: before?.clocks ?? null,
		});
		return { change, before, after };
	});
}
