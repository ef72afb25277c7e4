import type { Kept } from '../model/kept.ts';
import type { Collection } from '../model/records.ts';
import { fieldAt, isSame, MERGED_FIELDS } from './fields.ts';

/** The last change of one field: by whom, under which seq, and the text's own date. */
interface FieldClock {
	seq: number;
	/** The device; null for the server itself. Its own changes count as seen, for it made them in order. */
	clientId: string | null;
	by: string;
	/** ISO 8601, for people to read. */
	at: string;
}

/** By path. A field that was never changed since its record was made has none. */
export type Clocks = Readonly<Record<string, FieldClock>>;

/** One record as a change found it and as it leaves it; undefined where there is none. */
export interface Written {
	collection: Collection;
	id: string;
	before: unknown;
	after: unknown;
	clocks: Clocks;
	/** It was there once and deleted: what comes back now is news to whoever saw neither, its author perhaps too. */
	wasDeleted: boolean;
}

/** The change: whose it is, what its author had seen, and which seq it got. */
export interface Author {
	uuid: string;
	clientId: string | null;
	memberId: string;
	/** The seq that its author had seen. */
	base: number;
	seq: number;
	at: string;
}

export interface Merged {
	clocks: Clocks;
	/** What was written over unseen. */
	kept: Kept[];
	/** It met something that its author had not seen. */
	unseen: boolean;
}

/**
 * Merges field by field. The later change wins a field, whoever makes it; what stood there and its
 * author had not seen is kept. A delete wins over every edit; what it took is kept by its own rule.
 */
export function mergeFields(written: Written, author: Author): Merged {
	const { collection, id, before, after, clocks } = written;
	const isUnseen = ({ seq, clientId }: FieldClock): boolean =>
		seq > author.base && (clientId === null || clientId !== author.clientId);
	const isThere = before !== undefined;
	// The clocks stay with the tombstone: whoever brings the record back may not have seen its last texts.
	if (after === undefined)
		return { clocks, kept: [], unseen: isThere && Object.values(clocks).some(isUnseen) };
	const { seq, clientId, memberId: by, at } = author;
	const clock: FieldClock = { seq, clientId, by, at };
	const fields = MERGED_FIELDS[collection] ?? [];
	if (!isThere) {
		const back = fields.map((field): [string, FieldClock] => {
			const last = clocks[field];
			return [field, last && isUnseen(last) ? { ...last, seq, clientId: null } : clock];
		});
		return { clocks: written.wasDeleted ? Object.fromEntries(back) : {}, kept: [], unseen: false };
	}
	const next: Record<string, FieldClock> = { ...clocks };
	const kept: Kept[] = [];
	for (const field of fields) {
		const value = fieldAt(before, field);
		if (isSame(value, fieldAt(after, field))) continue;
		const last = clocks[field];
		next[field] = clock;
		if (!last || !isUnseen(last)) continue;
		kept.push({
			id: `${author.uuid}~${field}`,
			collection,
			recordId: id,
			field,
			// A record has no undefined, as JSON has none.
			value: value ?? null,
			...{ by: last.by, at: last.at, takenBy: by, takenAt: at },
		});
	}
	return { clocks: next, kept, unseen: kept.length > 0 };
}

/** What the author of a merged change is told. */
export const MERGED_MESSAGE =
	'Someone else changed the same thing meanwhile. Yours stands, and theirs is kept beside it.';
