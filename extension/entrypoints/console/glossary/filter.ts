import type { ConceptStatus } from '@common-ground/shared/model/concept.ts';
import { isPublished } from '@common-ground/shared/model/concept.ts';
import type { Side, SideOrShared } from '@common-ground/shared/model/side.ts';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { Lookup } from '../../../features/lookup/index.ts';

export type SortBy = 'word' | 'subject' | 'status';

export interface Filter {
	query: string;
	/** Concepts that have a word of this side. */
	side: SideOrShared | 'all';
	subject: string;
	/** `in_use` is what people see: approved and disputed. */
	status: ConceptStatus | 'in_use' | 'all';
	sortBy: SortBy;
	descending: boolean;
}

export const EVERYTHING_IN_USE: Filter = {
	query: '',
	side: 'all',
	subject: '',
	status: 'in_use',
	sortBy: 'word',
	descending: false,
};

/**
 * The rows of the table. A query decides the order by itself: best answers first. `lookup` is asked
 * for only then, because its index takes a while to build.
 */
export function filtered(
	entries: readonly Entry[],
	filter: Filter,
	lookup: () => Pick<Lookup, 'find'> | undefined,
	reader: Side,
): Entry[] {
	const kept = entries.filter((entry) => fits(entry, filter));
	if (filter.query.trim() === '') return sorted(kept, filter);
	const hits = lookup()?.find(filter.query, reader, entries.length) ?? [];
	const ids = hits.flatMap((hit) => hit.conceptIds);
	const place = new Map(ids.map((id, index) => [id, index]));
	return kept
		.filter(({ concept }) => place.has(concept.id))
		.sort((a, b) => (place.get(a.concept.id) ?? 0) - (place.get(b.concept.id) ?? 0));
}

const fits = ({ concept, terms }: Entry, { side, subject, status }: Filter): boolean =>
	(status === 'all' ||
		(status === 'in_use' ? isPublished(concept.status) : concept.status === status)) &&
	(side === 'all' || terms.some((term) => term.side === side)) &&
	(subject === '' || concept.subjectField === subject);

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function sorted(entries: Entry[], { sortBy, descending }: Filter): Entry[] {
	const way = descending ? -1 : 1;
	return entries.sort(
		(a, b) =>
			way * collator.compare(keyOf(a, sortBy), keyOf(b, sortBy)) ||
			collator.compare(nameOf(a), nameOf(b)),
	);
}

function keyOf(entry: Entry, by: SortBy): string {
	if (by === 'word') return nameOf(entry);
	return by === 'subject' ? entry.concept.subjectField : entry.concept.status;
}

/** Subject fields in use, for the filter and for writing. */
export const subjectsOf = (entries: readonly Entry[]): string[] =>
	[...new Set(entries.map(({ concept }) => concept.subjectField))]
		.filter((subject) => subject !== '')
		.sort(collator.compare);

/** A second choice of the same column turns its order round. */
export const sortedBy = (filter: Filter, by: SortBy): Filter => ({
	...filter,
	sortBy: by,
	descending: filter.sortBy === by && !filter.descending,
});
