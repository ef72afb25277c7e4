import { LEVELS, type LevelFacts, missingSeats } from '@common-ground/shared/tickets/levels.ts';
import type { WholeTicket } from '@common-ground/shared/tickets/whole.ts';
import { TicketCount, TicketLinks } from './TicketLinks.tsx';

/** The four levels, from strategy down: whom each needs, its tickets, and the seats that nobody fills. */
export const LevelPanel = ({ tickets }: { tickets: readonly WholeTicket[] }) => (
	<section class="stack" aria-labelledby="four-levels">
		<h2 id="four-levels">The four levels of work</h2>
		<ol class="level-list">
			{LEVELS.toReversed().map((facts) => (
				<LevelItem
					key={facts.level}
					facts={facts}
					tickets={tickets.filter(({ ticket }) => ticket.level === facts.level)}
				/>
			))}
		</ol>
	</section>
);

function LevelItem({ facts, tickets }: { facts: LevelFacts; tickets: readonly WholeTicket[] }) {
	const { level, name, about, seats } = facts;
	return (
		<li class="panel stack tight">
			<h3>
				{level} · {name}
			</h3>
			<p class="soft">{about}</p>
			<TicketCount tickets={tickets} what="at this level" />
			<table class="seats">
				<thead>
					<tr>
						<th scope="col">People to involve</th>
						<th scope="col">Missing on</th>
					</tr>
				</thead>
				<tbody>
					{seats.map((seat) => {
						const empty = tickets.filter(({ ticket }) =>
							missingSeats(level, ticket.involved ?? {}).includes(seat),
						);
						return (
							<tr key={seat.name}>
								<th scope="row">{seat.name}</th>
								<td>
									{empty.length === 0 ? (
										<span class="soft small">{tickets.length === 0 ? '–' : 'none'}</span>
									) : (
										<details>
											<summary class="small missing">
												{empty.length} of {tickets.length}
											</summary>
											<TicketLinks tickets={empty} />
										</details>
									)}
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</li>
	);
}
