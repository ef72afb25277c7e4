import type { Entry } from './facts.ts';
import { FILLED_IN, type Fields, fieldsOf } from './fields.ts';

interface Thing {
	fields: Record<string, unknown>;
	/** Who changed a field last, and when. */
	last: Map<string, { seq: number; clientId: string | null }>;
}

/** What a change writes over that its author had not seen, or takes away: by record and field. */
interface KeptText {
	collection: string;
	recordId: string;
	field: string;
	value: unknown;
	by: string;
}

/** Which change is carried out. */
export type Turn = Pick<Entry, 'uuid' | 'seq' | 'clientId' | 'memberId' | 'base'>;

/** A record that is there, as the reference sees it. */
export const keyOf = (collection: string, id: string): string => `${collection}/${id}`;

/**
 * What a team holds, in the simplest form that can be right: records are fields, a ranked list is a list
 * of ids, and there are no versions, no tombstones and no clocks but the order of changes.
 */
export class ReferenceTeam {
	readonly things = new Map<string, Thing>();
	readonly kept = new Map<string, KeptText>();
	/** The seq of each delete. */
	readonly deleted = new Map<string, number>();
	/** Who had changed the fields of what was deleted. */
	readonly #gone = new Map<string, Thing['last']>();
	/** Ids of the active priorities of each list, in order. */
	readonly lists = new Map<string, string[]>();
	/** Deletes up to this seq may be forgotten. */
	readonly #horizon: number;
	/** Of the last change: did it meet what its author had not seen? */
	met = false;

	constructor(horizon = 0) {
		this.#horizon = horizon;
	}

	/** Was it deleted, so that it must not be made again? Where that may be forgotten, what happened tells. */
	isDeleted(collection: string, id: string, { verdict }: Pick<Entry, 'verdict'>): boolean {
		const seq = this.deleted.get(keyOf(collection, id));
		return seq !== undefined && (seq > this.#horizon || verdict === 'rejected');
	}

	get(collection: string, id: string): Record<string, unknown> | undefined {
		return this.things.get(keyOf(collection, id))?.fields;
	}

	all(collection: string): Record<string, unknown>[] {
		return [...this.things]
			.filter(([key]) => key.startsWith(`${collection}/`))
			.map(([, { fields }]) => fields);
	}

	make(collection: string, id: string, data: unknown): void {
		const fields = { ...fieldsOf(collection, data) };
		this.things.set(keyOf(collection, id), { fields, last: new Map() });
		this.deleted.delete(keyOf(collection, id));
	}

	/** What came back is news to whoever had not seen it gone, and to whoever had not seen its last texts. */
	touch(turn: Turn, collection: string, id: string): void {
		const key = keyOf(collection, id);
		for (const field of FILLED_IN[collection] ?? []) {
			const writer = this.#gone.get(key)?.get(field);
			const news = writer && isUnseen(turn, writer);
			this.things
				.get(key)
				?.last.set(field, news ? { ...writer, seq: turn.seq, clientId: null } : turn);
		}
	}

	/** Later writers win a field; what they had not seen is kept. What is not filled in by people goes with them. */
	write(turn: Turn, collection: string, id: string, fields: Fields): void {
		const thing = this.things.get(keyOf(collection, id));
		if (!thing) {
			this.make(collection, id, nested(fields));
			return;
		}
		for (const [field, text] of Object.entries(fields)) {
			const value = text ?? '';
			const before = thing.fields[field] ?? '';
			thing.fields[field] = value;
			if (before === value || !FILLED_IN[collection]?.includes(field)) continue;
			const last = thing.last.get(field);
			thing.last.set(field, turn);
			if (!last || !isUnseen(turn, last)) continue;
			this.met = true;
			const kept = { collection, recordId: id, field, value: before, by: authorOf(last) };
			this.kept.set(`${turn.uuid}~${field}`, kept);
		}
	}

	delete(turn: Turn, collection: string, id: string): void {
		const key = keyOf(collection, id);
		const last = this.things.get(key)?.last;
		if (last) this.#gone.set(key, last);
		if ([...(last?.values() ?? [])].some((writer) => isUnseen(turn, writer))) this.met = true;
		this.things.delete(key);
		this.deleted.set(key, turn.seq);
	}
}

const isUnseen = (turn: Turn, last: { seq: number; clientId: string | null }): boolean =>
	last.seq > turn.base && last.clientId !== turn.clientId;

const authorOf = (last: object): string => (last as Partial<Turn>).memberId ?? '';

/** Fields by path as a record. */
function nested(fields: Fields): object {
	const data: Record<string, unknown> = {};
	for (const [path, value] of Object.entries(fields)) {
		const way = path.split('.');
		const last = way.pop() ?? '';
		let part = data;
		for (const key of way) {
			part[key] ??= {};
			part = part[key] as Record<string, unknown>;
		}
		part[last] = value;
	}
	return data;
}
