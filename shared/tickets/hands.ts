import type { Side } from '../model/side.ts';
import type { Ticket } from '../model/ticket.ts';
import type { TicketRole } from '../model/ticket-facts.ts';

/** Whose people play a part; visionaries come from either side, or from outside. */
const SIDE_OF_ROLE: Readonly<Record<TicketRole, Side | undefined>> = {
	relationship: 'it',
	serviceLevel: 'it',
	specialists: 'it',
	marketingReps: 'marketing',
	experts: 'it',
	marketingTeam: 'marketing',
	visionaries: undefined,
	cioRep: 'it',
	internalCustomers: 'marketing',
	technologyTeam: 'it',
};

/** By member's id, their side; undefined for who is not known. */
export type SideOf = (memberId: string) => Side | undefined;

/** The sides that have a hand in a ticket: somebody of theirs is named on it, or said something of it. */
export function handsIn({ involved, history, taggedBy }: Ticket, sideOf: SideOf): Set<Side> {
	const hands = new Set<Side>();
	const add = (side: Side | undefined): void => {
		if (side) hands.add(side);
	};
	for (const [role, name] of Object.entries(involved ?? {}))
		if (name) add(SIDE_OF_ROLE[role as TicketRole]);
	add(sideOf(taggedBy));
	for (const { by } of history ?? []) {
		if (hands.size === 2) break;
		add(sideOf(by));
	}
	return hands;
}
