import { percent } from '@common-ground/shared/charts/text.ts';
import { visionShare } from '@common-ground/shared/ranking/vision.ts';
import { records } from '../../../../ui/data/collections.ts';
import { ticketLabel } from '../../../../ui/sites/tools.ts';
import { counted } from '../../../../ui/status/words.ts';
import { linkTo } from '../../places.ts';

/** More than these are under “Tickets”. */
const MOST = 20;

/** How many tickets serve the vision, and which. */
export function ServingTickets() {
	const tickets = records('ticket').value;
	const priorities = records('priority').value;
	if (!tickets || !priorities) return null;
	const { serving, share } = visionShare(tickets, priorities);
	if (share === null)
		return <p class="soft small">No ticket carries anything yet, so none serves it.</p>;
	return (
		<details class="small soft">
			<summary>
				{serving.length.toLocaleString()} of {counted(tickets.length, 'ticket', 'tickets')} (
				{percent(share)}) belong to a priority that says how it serves this
			</summary>
			<ul class="row wrap">
				{serving.slice(0, MOST).map((ticket) => (
					<li key={ticket.id}>
						<a href={linkTo('tickets', ticket.id)}>{ticketLabel(ticket)}</a>
					</li>
				))}
				{serving.length > MOST && (
					<li>
						<a href={linkTo('tickets')}>and {(serving.length - MOST).toLocaleString()} more</a>
					</li>
				)}
			</ul>
		</details>
	);
}
