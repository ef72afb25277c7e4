import { type Priority, rankedList } from '@common-ground/shared/model/priority.ts';
import type { PriorityLink } from '@common-ground/shared/model/priority-link.ts';

/** How one priority stands to another, seen from the one. */
export type Relation = 'same' | 'serves' | 'served';

/** A link as one of its ends shows it. */
export interface Linked {
	link: PriorityLink;
	relation: Relation;
	/** The other end; undefined where it is not here. */
	other: Priority | undefined;
	/** Its rank in its own list, from 1; null where it is closed or not here. */
	rank: number | null;
}

/** What a priority is linked with, the highest ranks first and what is closed last. */
export function linkedWith(
	id: string,
	links: readonly PriorityLink[],
	all: readonly Priority[],
): Linked[] {
	const byId = new Map(all.map((one) => [one.id, one]));
	return links
		.filter(({ from, to }) => from === id || to === id)
		.map((link) => {
			const other = byId.get(link.from === id ? link.to : link.from);
			return {
				link,
				other,
				relation: relationOf(id, link),
				rank: other ? rankOf(other, all) : null,
			};
		})
		.sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
}

const relationOf = (id: string, { kind, from }: PriorityLink): Relation =>
	kind === 'same' ? 'same' : from === id ? 'serves' : 'served';

const rankOf = ({ id, list, state }: Priority, all: readonly Priority[]): number | null =>
	state === 'active' ? rankedList(all, list).findIndex((one) => one.id === id) + 1 : null;

/** What can be linked with a priority: active, of another list, not linked yet; found by a part of the title. */
export function linkable(
	priority: Pick<Priority, 'id' | 'list'>,
	{ links, all }: { links: readonly PriorityLink[]; all: readonly Priority[] },
	query: string,
	most = 8,
): Priority[] {
	const wanted = query.trim().toLocaleLowerCase();
	if (wanted === '') return [];
	const taken = new Set(linkedWith(priority.id, links, all).map(({ other }) => other?.id));
	const found: Priority[] = [];
	for (const one of all) {
		if (found.length === most) break;
		const fits = one.list !== priority.list && one.state === 'active' && !taken.has(one.id);
		if (fits && one.title.toLocaleLowerCase().includes(wanted)) found.push(one);
	}
	return found;
}

/** The ends of a link, by what somebody said on the form of one of them. */
export const endsOf = (
	id: string,
	other: string,
	relation: Relation,
): Pick<PriorityLink, 'from' | 'to' | 'kind'> =>
	relation === 'served'
		? { from: other, to: id, kind: 'serves' }
		: { from: id, to: other, kind: relation };
