import { z } from 'zod/mini';
import type { About } from '../model/decision.ts';
import type { RecordKey } from '../model/records.ts';
import { type Rejection, reject, type View } from './define.ts';

/** A calendar day (“2026-05-31”), or empty for none. */
export const OptionalDay = z.string().check(
	z.trim(),
	z.regex(/^(\d{4}-\d{2}-\d{2})?$/, {
		error: 'This is not a date. Write it as year, month and day: 2026-05-31.',
	}),
);

export const aboutKeys = (about: About | undefined): RecordKey[] =>
	about?.priorityId ? [{ collection: 'priority', id: about.priorityId }] : [];

export const mustExist = (view: View, about: About | undefined): Rejection | undefined =>
	about?.priorityId && !view.get('priority', about.priorityId)
		? reject('not_found', 'This priority is no longer there. Choose another one, or none.')
		: undefined;
