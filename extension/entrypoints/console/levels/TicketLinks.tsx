import type { WholeTicket } from '@common-ground/shared/tickets/whole.ts';
import { ticketLabel } from '../../../ui/sites/tools.ts';
import { counted } from '../../../ui/status/words.ts';
import { linkTo } from '../places.ts';

/** More would be a list that nobody reads here. */
const MOST = 40;

type Linked = Pick<WholeTicket, 'ref' | 'ticket'>;

/** The tickets behind a number, each a link. */
export function TicketLinks({ tickets }: { tickets: readonly Linked[] }) {
	const more = tickets.length - MOST;
	return (
		<p class="row wrap small">
			{tickets.slice(0, MOST).map(({ ref, ticket }) => (
				<a key={ticket.id} href={linkTo('tickets', ticket.id)}>
					{ticketLabel(ref)}
				</a>
			))}
			{more > 0 && <span class="soft">and {more.toLocaleString()} more</span>}
		</p>
	);
}

/** A number of tickets that opens what it counts; only the words where it is none. */
export const TicketCount = ({ tickets, what }: { tickets: readonly Linked[]; what: string }) =>
	tickets.length === 0 ? (
		<p class="soft small">No tickets {what}</p>
	) : (
		<details>
			<summary class="small">
				{counted(tickets.length, 'ticket', 'tickets')} {what}
			</summary>
			<TicketLinks tickets={tickets} />
		</details>
	);
