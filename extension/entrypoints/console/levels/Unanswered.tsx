import { unansweredAtLevel4 } from '@common-ground/shared/tickets/levels.ts';
import type { WholeTicket } from '@common-ground/shared/tickets/whole.ts';
import { TicketCount } from './TicketLinks.tsx';

/** What level 4 asks of every ticket, and nobody has said. */
export function Unanswered({ tickets }: { tickets: readonly WholeTicket[] }) {
	const without = (what: 'outcome' | 'measure'): WholeTicket[] =>
		tickets.filter(({ why }) => unansweredAtLevel4(why?.answers).includes(what));
	return (
		<section class="panel stack tight" aria-labelledby="unanswered">
			<h2 id="unanswered">What level 4 asks of every ticket</h2>
			<TicketCount tickets={without('outcome')} what="do not say which customer is better off" />
			<TicketCount tickets={without('measure')} what="do not say what will show that it worked" />
		</section>
	);
}
