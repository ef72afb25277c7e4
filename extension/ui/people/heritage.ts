import type { Member } from '@common-ground/shared/model/member.ts';
import { canTakeOver } from '@common-ground/shared/mutations/leave.ts';

type Owned = { owner?: string | undefined };

/** How much somebody looks after. */
export interface Heritage {
	terms: number;
	priorities: number;
	tickets: number;
}

/** Counts what a member looks after. */
export function heritageOf(
	id: string,
	of: { concepts: readonly Owned[]; priorities: readonly Owned[]; tickets: readonly Owned[] },
): Heritage {
	const own = (records: readonly Owned[]): number =>
		records.filter(({ owner }) => owner === id).length;
	return { terms: own(of.concepts), priorities: own(of.priorities), tickets: own(of.tickets) };
}

/** “3 terms and 1 ticket”; empty for nothing. */
export function heritageText({ terms, priorities, tickets }: Heritage): string {
	const parts = [
		amount(terms, 'term', 'terms'),
		amount(priorities, 'priority', 'priorities'),
		amount(tickets, 'ticket', 'tickets'),
	].filter((part) => part !== '');
	return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

const amount = (count: number, one: string, many: string): string =>
	count === 0 ? '' : `${count.toLocaleString()} ${count === 1 ? one : many}`;

/** Who may take it over, by name. */
export const heirs = (
	leaverId: string,
	{ terms, priorities }: Heritage,
	members: readonly Member[],
): Member[] =>
	members
		.filter(
			(member) =>
				member.id !== leaverId && canTakeOver(member, { needsCurator: terms + priorities > 0 }),
		)
		.toSorted((a, b) => a.name.localeCompare(b.name));
