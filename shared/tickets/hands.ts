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
	const named = Object.entries(involved ?? {}).map(([role, name]) =>
		name ? SIDE_OF_ROLE[role as TicketRole] : undefined,
	);
	const said = [...(history ?? []).map(({ by }) => by), taggedBy].map(sideOf);
	return new Set([...named, ...said].flatMap((side) => side ?? []));
}
