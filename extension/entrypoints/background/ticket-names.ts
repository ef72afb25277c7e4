import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { Alias } from '@common-ground/shared/model/ticket-alias.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { nameNow, namesBefore } from '@common-ground/shared/tickets/alias.ts';
import { type Carrying, type OnTicket, together } from '@common-ground/shared/tickets/together.ts';
import type { ReadTx } from '../../replica/schema.ts';
import { getIn } from '../../replica/view.ts';

/** A ticket under all the names that it ever had. */
export interface TicketNames {
	now: TicketRef;
	before: TicketRef[];
}

export function namesOf(ref: TicketRef, aliases: readonly Alias[]): TicketNames {
	if (aliases.length === 0) return { now: ref, before: [] };
	const now = nameNow(ref, aliases);
	return { now, before: namesBefore(now, aliases) };
}

/** What hangs on a ticket, under whichever of its names it was stored. */
export async function onTicket<C extends Carrying>(
	tx: ReadTx,
	collection: C,
	{ now, before }: TicketNames,
): Promise<OnTicket[C] | undefined> {
	const at = async (ref: TicketRef) =>
		(await getIn(tx, collection, ticketId(ref))) as OnTicket[C] | undefined;
	const [own, ...others] = await Promise.all([now, ...before].map(at));
	return together(
		collection,
		ticketId(now),
		own,
		others.flatMap((one) => one ?? []),
	);
}
