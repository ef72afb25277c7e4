import { SearchX, Ticket as TicketIcon } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { Chip } from '../../../ui/chip/Chip.tsx';
import { records } from '../../../ui/data/collections.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { ticketLabel } from '../../../ui/sites/tools.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { type TicketRow, ticketRows, whyState } from '../../../ui/tickets/rows.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { TicketDetail } from './TicketDetail.tsx';

/** Tickets of all trackers that carry a priority or a why. They are tagged on the trackers' own pages. */
export function Tickets({ id }: { id: string }) {
	const tickets = records('ticket').value;
	const priorities = records('priority').value;
	const whys = records('why').value;
	if (!tickets || !priorities || !whys)
		return (
			<Screen title="Tickets">
				<Loading what="the tickets" />
			</Screen>
		);
	const rows = ticketRows(tickets, priorities, whys);
	const open = rows.find(({ ticket }) => ticket.id === id);
	const move = (by: number): void => {
		const next = neighbour(
			rows.map(({ ticket }) => ticket.id),
			id,
			by,
		);
		if (next) go('tickets', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next ticket', run: () => move(1) },
		{ key: 'k', text: 'Previous ticket', run: () => move(-1) },
		{ key: 'Escape', text: 'Close the ticket', run: () => go('tickets') },
	];
	return (
		<Screen
			title="Tickets"
			keys={keys}
			tools={<span class="soft small spread">{counted(rows.length, 'ticket', 'tickets')}</span>}
		>
			{rows.length === 0 ? (
				<EmptyState
					icon={TicketIcon}
					title="No ticket carries anything yet"
					text="Open a ticket in your tracker and choose “+ priority” in its header. It needs no rights there."
				>
					<Button onClick={() => go('priorities')}>Open the priorities</Button>
				</EmptyState>
			) : (
				<div class="split wide-list" {...(id ? { 'data-open': true } : {})}>
					<List rows={rows} selected={id} />
					{id && (
						<div class="detail">
							{open ? (
								<TicketDetail row={open} />
							) : (
								<EmptyState
									icon={SearchX}
									title="This ticket is not here"
									text="Nothing hangs on it, or the link is of another team."
								/>
							)}
						</div>
					)}
				</div>
			)}
		</Screen>
	);
}

function List({ rows, selected }: { rows: readonly TicketRow[]; selected: string }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section class="list" tabIndex={0} aria-label="Tickets">
			<table class="terms loose">
				<thead>
					<tr>
						<th scope="col">Ticket</th>
						<th scope="col">Priority</th>
						<th scope="col">Why</th>
						<th scope="col" class="of-extra">
							Tagged by
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ ticket, chip, why }) => (
						<tr key={ticket.id} {...(ticket.id === selected ? { 'data-selected': true } : {})}>
							<th scope="row">
								<a
									class="row-link"
									href={linkTo('tickets', ticket.id)}
									{...(ticket.id === selected ? { 'aria-current': 'true' } : {})}
								>
									{ticketLabel(ticket)}
								</a>{' '}
								<span class="soft small">{ticket.host}</span>
							</th>
							<td>{chip ? <Chip chip={chip} /> : <span class="soft">none</span>}</td>
							<td class="soft">{whyState(why)}</td>
							<td class="of-extra soft">
								{nameOfMember(ticket.taggedBy)},{' '}
								<time dateTime={ticket.taggedAt} title={moment(ticket.taggedAt)}>
									{ago(ticket.taggedAt)}
								</time>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
