import { buttonClass } from '../../../ui/button/Button.tsx';
import { ticketLabel } from '../../../ui/sites/tools.ts';
import type { TicketRow } from '../../../ui/tickets/rows.ts';
import { TicketFacts } from '../../../ui/tickets/TicketFacts.tsx';
import { newAbout } from '../about/new.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';

/** One ticket of a tracker, with what the team hangs on it. */
export const TicketDetail = ({ row }: { row: TicketRow }) => (
	<article class="term-detail stack">
		<DetailHead title={ticketLabel(row.ticket)} onClose={() => go('tickets')}>
			<span class="soft small break">{row.ticket.host}</span>
		</DetailHead>
		<TicketFacts row={row} />
		<p class="row wrap">
			<a class={buttonClass({ look: 'quiet' })} href={toWrite('decisions', row)}>
				Write a decision down
			</a>
			<a class={buttonClass({ look: 'quiet' })} href={toWrite('lessons', row)}>
				Write a lesson down
			</a>
		</p>
	</article>
);

const toWrite = (screen: 'decisions' | 'lessons', { ticket }: TicketRow): string =>
	linkTo(screen, newAbout('ticket', ticket.id));
