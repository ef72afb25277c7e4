import type { Collection, RecordKey } from '../model/records.ts';

/** Collections whose records' history is kept so that it can be looked up by record. */
export const SUBJECTS = ['concept', 'priority'] as const satisfies readonly Collection[];
export type SubjectCollection = (typeof SUBJECTS)[number];

/** Records that are read as parts of another: the field that names it. */
const PARTS: Partial<Record<string, { of: SubjectCollection; by: string }>> = {
	term: { of: 'concept', by: 'conceptId' },
	proposal: { of: 'concept', by: 'conceptId' },
	comment: { of: 'concept', by: 'conceptId' },
};

/** One record's change as the history keeps it. */
export interface TouchedRecord {
	collection: string;
	id: string;
	before: unknown;
	after: unknown;
}

/**
 * Whose history a change belongs to: the record's own or, of a part, that of the whole. Two, where a part went
 * from one to another; none, where no history is looked up by such records.
 */
export function subjectsOf(change: TouchedRecord): RecordKey[] {
	const { collection, id } = change;
	const own = SUBJECTS.find((subject) => subject === collection);
	if (own) return [{ collection: own, id }];
	const part = PARTS[collection];
	if (!part) return [];
	const wholes = new Set([change.before, change.after].flatMap((data) => textAt(data, part.by)));
	return [...wholes].map((whole) => ({ collection: part.of, id: whole }));
}

function textAt(data: unknown, field: string): string[] {
	const value = (data as Record<string, unknown> | null | undefined)?.[field];
	return typeof value === 'string' ? [value] : [];
}
