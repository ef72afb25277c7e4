import { z } from 'zod/mini';
import type { RecordKey } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { type Change, remove, type View } from './define.ts';

/**
 * An argument of every edit: texts that were kept of this record and are settled by it, because one of
 * them is written again or was worked into what is written.
 */
export const Settles = z.optional(z.array(Id).check(z.maxLength(20)));

interface Settling {
	id: string;
	settles?: string[] | undefined;
}

export const keptKeys = (settles: Settling['settles'] = []): RecordKey[] =>
	settles.map((id) => ({ collection: 'kept', id }));

/** Takes away what is settled. What somebody settled before, or belongs to another record, is left alone. */
export const settled = (view: View, { id, settles = [] }: Settling): Change[] =>
	settles
		.filter((keptId) => view.get('kept', keptId)?.recordId === id)
		.map((keptId) => remove('kept', keptId));
