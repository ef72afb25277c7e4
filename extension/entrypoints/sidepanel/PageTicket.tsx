import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { useState } from 'preact/hooks';
import { TicketView } from '../../features/ticket/TicketView.tsx';
import type { SyncStatus } from '../../messaging/replies.ts';
import { sideNames } from '../../ui/data/team.ts';
import { useNews } from '../../ui/data/useNews.ts';
import { ticketLabel } from '../../ui/sites/tools.ts';

/** The ticket that is open on the page, with all that hangs on it. */
export function PageTicket(props: { ticket: TicketRef; address: string; me: SyncStatus['me'] }) {
	const { ticket, address, me } = props;
	const [said, setSaid] = useState('');
	const news = useNews();
	return (
		<section class="page-ticket" aria-labelledby="ticket-title">
			<h2 id="ticket-title" class="break">
				{ticketLabel(ticket)}
			</h2>
			<TicketView
				key={ticketId(ticket)}
				ticket={ticket}
				label={ticketLabel(ticket)}
				settings={{ side: me.side, sideNames: sideNames.value }}
				news={news}
				address={address}
				announce={setSaid}
			/>
			<p class="unseen" role="status">
				{said}
			</p>
		</section>
	);
}
