import { type TicketRef, ticketId } from '@common-ground/shared/model/ticket.ts';
import { records } from '../../ui/data/collections.ts';
import { ticketLabel } from '../../ui/sites/tools.ts';
import { ticketRows } from '../../ui/tickets/rows.ts';
import { TicketFacts } from '../../ui/tickets/TicketFacts.tsx';

/** The ticket that is open on the page. */
export function PageTicket({ ticket }: { ticket: TicketRef }) {
	const id = ticketId(ticket);
	const tickets = (records('ticket').value ?? []).filter((one) => one.id === id);
	const [row] = ticketRows(tickets, records('priority').value ?? [], records('why').value ?? []);
	return (
		<section class="part stack" aria-labelledby="ticket-title">
			<h2 id="ticket-title" class="break">
				{ticketLabel(ticket)}
			</h2>
			<TicketFacts row={row ?? { chip: undefined, why: undefined }} />
		</section>
	);
}
