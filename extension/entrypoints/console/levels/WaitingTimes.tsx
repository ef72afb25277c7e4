import type { WaitingTime } from '@common-ground/shared/tickets/waits.ts';
import type { WholeTicket } from '@common-ground/shared/tickets/whole.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { lasted } from '../../../ui/dates/lasted.ts';
import { ticketLabel } from '../../../ui/sites/tools.ts';
import { linkTo } from '../places.ts';

/** How long tickets waited for whom. It names no culprit: a wait may be for a date, a person or a decision. */
export function WaitingTimes({ times }: { times: readonly WaitingTime<WholeTicket>[] }) {
	const nameOf = { ...sideNames.value, others: 'others' };
	return (
		<section class="panel stack" aria-labelledby="waiting-times">
			<h2 id="waiting-times">What tickets waited for</h2>
			{times.every(({ tickets }) => tickets.length === 0) ? (
				<p class="soft">
					No ticket has a clock. Say in a ticket’s panel for whom it waits, and its time is counted.
				</p>
			) : (
				<table class="seats">
					<thead>
						<tr>
							<th scope="col">Waiting for</th>
							<th scope="col">All together</th>
							<th scope="col">Longest</th>
						</tr>
					</thead>
					<tbody>
						{times.map(({ on, ms, tickets }) => (
							<tr key={on} data-side={on}>
								<th scope="row">{nameOf[on]}</th>
								<td>{tickets.length > 0 ? lasted(ms) : <span class="soft">–</span>}</td>
								<td>
									<ul>
										{tickets.slice(0, 3).map(({ of, ms: each, now }) => (
											<li key={of.ticket.id}>
												<a href={linkTo('tickets', of.ticket.id)}>{ticketLabel(of.ref)}</a>{' '}
												<span class="soft small">
													{lasted(each)}
													{now && ', still'}
												</span>
											</li>
										))}
									</ul>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}
