import { type Collection, keyText, type RecordOf, type Scope } from '../model/records.ts';
import { type Actor, type Change, type Outcome, put } from './define.ts';
import { type Author, type Clocks, mergeFields } from './merge.ts';
import { type MutationArgs, type MutationName, prepare } from './registry.ts';
import { mustNotRevive } from './removed.ts';
import { queryText, viewOf } from './view.ts';

interface Row {
	collection: Collection;
	scope: Scope;
	/** Undefined for a deleted one. */
	data: unknown;
	clocks: Clocks;
}

/** What the author of a change had seen, and on which device; unless said, all there is. */
export type Seen = Partial<Pick<Author, 'base' | 'clientId' | 'uuid'>>;

/** The rules over a plain map: the reference that storage layers are compared with, and what tests use. */
export class MemoryTeam {
	readonly records = new Map<string, Row>();
	seq = 0;

	get<C extends Collection>(collection: C, id: string): RecordOf<C> | undefined {
		return this.records.get(keyText({ collection, id }))?.data as RecordOf<C> | undefined;
	}

	all<C extends Collection>(collection: C): RecordOf<C>[] {
		const rows = [...this.records.values()].filter((row) => row.collection === collection);
		return rows.flatMap((row) => (row.data === undefined ? [] : [row.data as RecordOf<C>]));
	}

	/** Runs one change and keeps its effects; a rejected one changes nothing. */
	run<N extends MutationName>(
		actor: Actor,
		name: N,
		args: MutationArgs<N>,
		now = '',
		seen: Seen = {},
	): Outcome {
		return this.runUnchecked(actor, name, args, now, seen);
	}

	/** As `run`, for names and arguments that may be wrong. */
	runUnchecked(actor: Actor, name: string, args: unknown, now = '', seen: Seen = {}): Outcome {
		const prepared = prepare(name, args);
		if (!prepared.ok) return prepared;
		const { keys = [], queries = [] } = prepared.mutation.needs(prepared.args, actor);
		const view = viewOf({
			records: new Map(keys.map((key) => [keyText(key), this.get(key.collection, key.id)])),
			queries: new Map(
				queries.map((query) => [
					queryText(query),
					this.all(query.collection).filter(
						(row) => (row as Record<string, unknown>)[query.index] === query.value,
					),
				]),
			),
		});
		const outcome = prepared.mutation.apply(view, actor, prepared.args, { now });
		if (!outcome.ok) return outcome;
		const refused = mustNotRevive(prepared.mutation, outcome.changes, (key) => {
			const row = this.records.get(keyText(key));
			return row !== undefined && row.data === undefined;
		});
		if (refused) return refused;
		const author: Author = {
			...{ uuid: `change-${this.seq + 1}`, clientId: null, base: this.seq, ...seen },
			...{ memberId: actor.memberId, seq: ++this.seq, at: now },
		};
		for (const change of outcome.changes) this.keep(change, author);
		return outcome;
	}

	private keep(change: Change, author: Author): void {
		const { collection, id, scope } = change;
		const before = this.records.get(keyText(change));
		const data = change.op === 'put' ? change.data : undefined;
		const written = { collection, id, before: before?.data, after: data };
		const wasDeleted = before !== undefined && before.data === undefined;
		const { clocks, kept } = mergeFields(
			{ ...written, clocks: before?.clocks ?? {}, wasDeleted },
			author,
		);
		this.records.set(keyText(change), { collection, scope, data, clocks });
		for (const text of kept) this.keep(put('kept', text, scope), author);
	}
}
