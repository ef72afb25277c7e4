import { Channel, JourneyStage } from '@common-ground/shared/model/ticket-facts.ts';
import type { JourneyCell, JourneyGrid } from '@common-ground/shared/tickets/journey-grid.ts';
import type { WholeTicket } from '@common-ground/shared/tickets/whole.ts';
import { CHANNELS, STAGES } from '../../../features/ticket/journey.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { TicketCount } from './TicketLinks.tsx';

/** Stages of the customers' way with channels: where work is, where there is none, where only one side works. */
export function JourneyTable({ grid }: { grid: JourneyGrid<WholeTicket> }) {
	const { cells, emptyStages, emptyChannels, unplaced } = grid;
	const used = Channel.options.filter((channel) =>
		cells.some((cell) => cell.channel === channel && cell.tickets.length > 0),
	);
	return (
		<section class="panel stack" aria-labelledby="journey">
			<h2 id="journey">Where customers meet the work</h2>
			{used.length > 0 && (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
				<section class="wide-table" tabIndex={0} aria-label="Tickets by stage and channel">
					<table class="journey-table">
						<thead>
							<tr>
								<th scope="col">Channel</th>
								{JourneyStage.options.map((stage) => (
									<th key={stage} scope="col">
										{STAGES[stage]}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{used.map((channel) => (
								<tr key={channel}>
									<th scope="row">{CHANNELS[channel]}</th>
									{cells
										.filter((cell) => cell.channel === channel)
										.map((cell) => (
											<Cell key={cell.stage} cell={cell} />
										))}
								</tr>
							))}
						</tbody>
					</table>
				</section>
			)}
			<div class="stack tight">
				<p class="soft small">
					A side’s letter beside a number: in all of these tickets, only people of that side have a
					hand.
				</p>
				{emptyStages.length > 0 && (
					<p>
						<strong>No work on:</strong> {emptyStages.map((stage) => STAGES[stage]).join(', ')}
					</p>
				)}
				{emptyChannels.length > 0 && (
					<p>
						<strong>No work through:</strong>{' '}
						{emptyChannels.map((channel) => CHANNELS[channel]).join(', ')}
					</p>
				)}
				{unplaced.length > 0 && (
					<TicketCount tickets={unplaced} what="say no stage or no channel" />
				)}
			</div>
		</section>
	);
}

function Cell({ cell: { tickets, only } }: { cell: JourneyCell<WholeTicket> }) {
	if (tickets.length === 0)
		return (
			<td>
				<span class="soft" aria-hidden="true">
					·
				</span>
				<span class="unseen">none</span>
			</td>
		);
	return (
		<td>
			{tickets.length}{' '}
			{only && (
				<>
					<span class="unseen">, only </span>
					<SideBadge side={only} names={sideNames.value} />
				</>
			)}
		</td>
	);
}
