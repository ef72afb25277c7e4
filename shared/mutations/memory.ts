import { type Collection, keyText, type RecordOf } from '../model/records.ts';
import type { Actor, Change, Outcome } from './define.ts';
import { type MutationArgs, type MutationName, prepare } from './registry.ts';
import { queryText, viewOf } from './view.ts';

/** The rules over a plain map: the reference that storage layers are compared with, and what tests use. */
export class MemoryTeam {
	readonly records = new Map<string, { collection: Collection; scope: string; data: unknown }>();

	get<C extends Collection>(collection: C, id: string): RecordOf<C> | undefined {
		return this.records.get(keyText({ collection, id }))?.data as RecordOf<C> | undefined;
	}

	all<C extends Collection>(collection: C): RecordOf<C>[] {
		const rows = [...this.records.values()].filter((row) => row.collection === collection);
		return rows.map((row) => row.data as RecordOf<C>);
	}

	/** Runs one change and keeps its effects; a rejected one changes nothing. */
	run<N extends MutationName>(actor: Actor, name: N, args: MutationArgs<N>, now = ''): Outcome {
		return this.runUnchecked(actor, name, args, now);
	}

	/** As `run`, for names and arguments that may be wrong. */
	runUnchecked(actor: Actor, name: string, args: unknown, now = ''): Outcome {
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
		if (outcome.ok) for (const change of outcome.changes) this.keep(change);
		return outcome;
	}

	private keep(change: Change): void {
		if (change.op === 'delete') this.records.delete(keyText(change));
		else
			this.records.set(keyText(change), {
				collection: change.collection,
				scope: change.scope,
				data: change.data,
			});
	}
}
