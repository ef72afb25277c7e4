import type { Concept, ConceptStatus } from '@common-ground/shared/model/concept.ts';
import { isPublished } from '@common-ground/shared/model/concept.ts';
import type { Side, SideOrShared } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../../features/lookup/entry.ts';
import type { Lookup } from '../../../features/lookup/index.ts';

export type SortBy = 'word' | 'subject' | 'status';

export interface Filter {
	query: string;
	/** Concepts that have a word of this side. */
	side: SideOrShared | 'all';
	subject: string;
	/** `in_use` is what people see: approved and disputed. */
	status: ConceptStatus | 'in_use' | 'all';
	kind: Concept['kind'] | 'all';
	/** A member's id; `nobody`, or empty for anyone. */
	owner: string;
	/** Do both sides have a word for it, or which one lacks one? Shared words are everybody's. */
	words: 'all' | 'both' | `no ${Side}`;
	/** Nobody verified it for longer than the team's policy says. */
	stale: boolean;
	sortBy: SortBy;
	descending: boolean;
}

export const EVERYTHING_IN_USE: Filter = {
	query: '',
	side: 'all',
	subject: '',
	status: 'in_use',
	kind: 'all',
	owner: '',
	words: 'all',
	stale: false,
	sortBy: 'word',
	descending: false,
};

export interface FilterBy {
	/** Asked for only where there is a query, because its index must be read. */
	lookup: () => Pick<Lookup, 'find'> | undefined;
	reader: Side;
	isStale: (concept: Concept) => boolean;
}

/** Nobody reads on behind so many answers. */
const MOST_FOUND = 500;

/**
 * The rows of the table, of entries in the order of their names. A query decides the order by itself:
 * best answers first.
 */
export function filtered(entries: readonly Entry[], filter: Filter, by: FilterBy): Entry[] {
	const kept = entries.filter((entry) => fits(entry, filter, by));
	if (filter.query.trim() === '') return sorted(kept, filter);
	const hits = by.lookup()?.find(filter.query, by.reader, MOST_FOUND) ?? [];
	const ids = hits.flatMap((hit) => hit.conceptIds);
	const place = new Map(ids.map((id, index) => [id, index]));
	return kept
		.filter(({ concept }) => place.has(concept.id))
		.sort((a, b) => (place.get(a.concept.id) ?? 0) - (place.get(b.concept.id) ?? 0));
}

function fits({ concept, terms }: Entry, filter: Filter, by: FilterBy): boolean {
	const { side, subject, status, kind, owner, words } = filter;
	return (
		(status === 'all' ||
			(status === 'in_use' ? isPublished(concept.status) : concept.status === status)) &&
		(side === 'all' || terms.some((term) => term.side === side)) &&
		(subject === '' || concept.subjectField === subject) &&
		(kind === 'all' || concept.kind === kind) &&
		(owner === '' || (owner === 'nobody' ? !concept.owner : concept.owner === owner)) &&
		(words === 'all' || hasWords(terms, words)) &&
		(!filter.stale || by.isStale(concept))
	);
}

function hasWords(terms: Entry['terms'], wanted: Exclude<Filter['words'], 'all'>): boolean {
	const has = (side: Side) => terms.some((term) => term.side === side || term.side === 'shared');
	if (wanted === 'both') return has('marketing') && has('it');
	return !has(wanted === 'no it' ? 'it' : 'marketing');
}

function sorted(entries: Entry[], { sortBy, descending }: Filter): Entry[] {
	if (sortBy === 'word') return descending ? entries.reverse() : entries;
	const key = ({ concept }: Entry): string =>
		sortBy === 'subject' ? concept.subjectField : concept.status;
	const way = descending ? -1 : 1;
	// Sorting is stable: of one subject they stay in the order of their names.
	return entries.sort((a, b) => way * compare(key(a), key(b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Subject fields in use, for the filter and for writing. */
export const subjectsOf = (entries: readonly Entry[]): string[] =>
	[...new Set(entries.map(({ concept }) => concept.subjectField))]
		.filter((subject) => subject !== '')
		.sort(compare);

/** A second choice of the same column turns its order round. */
export const sortedBy = (filter: Filter, by: SortBy): Filter => ({
	...filter,
	sortBy: by,
	descending: filter.sortBy === by && !filter.descending,
});

/** How many of the rarer filters narrow the table. */
export const narrowedBy = ({ kind, owner, words, stale }: Filter): number =>
	[kind !== 'all', owner !== '', words !== 'all', stale].filter(Boolean).length;
