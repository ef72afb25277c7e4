import { ticketLabel } from '../../../ui/sites/tools.ts';
import type { TicketRow } from '../../../ui/tickets/rows.ts';
import { TicketFacts } from '../../../ui/tickets/TicketFacts.tsx';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';

/** One ticket of a tracker, with what the team hangs on it. */
export const TicketDetail = ({ row }: { row: TicketRow }) => (
	<article class="term-detail stack">
		<DetailHead title={ticketLabel(row.ticket)} onClose={() => go('tickets')}>
			<span class="soft small break">{row.ticket.host}</span>
		</DetailHead>
		<TicketFacts row={row} />
	</article>
);
