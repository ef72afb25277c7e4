import { numeral } from '../../charts/text.ts';
import type { JourneyStage } from '../../model/ticket-facts.ts';
import { type JourneyCell, journeyGrid } from '../../tickets/journey-grid.ts';
import type { WholeTicket } from '../../tickets/whole.ts';
import { type Ground, ticketCount } from '../ground.ts';
import type { Cell, Section } from '../model.ts';
import { CHANNELS, STAGES } from '../words.ts';

const HEAD = {
	id: 'customers',
	title: 'Where the work meets customers',
	about:
		'Tickets by stage of the customer journey and by channel, and which side alone has a hand in them.',
};
const NOTHING =
	'No ticket says a stage and a channel. Say them in a ticket’s panel, under “Customer”.';

/** Journey stages and channels that are covered, one-sided or empty. */
export function customers(ground: Ground): Section {
	const grid = journeyGrid(ground.tickets, ground.sideOf);
	const used = grid.cells.filter(({ tickets }) => tickets.length > 0);
	if (used.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	const channels = [...new Set(used.map(({ channel }) => channel))];
	const stages = [...new Set(grid.cells.map(({ stage }) => stage))];
	const rowOf = (stage: JourneyStage) => {
		const cells = channels.map((channel) =>
			cellOf(
				ground,
				used.find((one) => one.stage === stage && one.channel === channel),
			),
		);
		return { cells: [STAGES[stage], ...cells] };
	};
	return {
		...HEAD,
		blocks: [
			{
				...{ kind: 'table', id: 'journey', caption: 'Tickets by stage and channel', show: 10 },
				head: ['Stage', ...channels.map((channel) => CHANNELS[channel])],
				rows: stages.map(rowOf),
			},
			{ kind: 'text', text: gaps(grid) },
			{
				kind: 'counts',
				counts: [{ label: 'Without stage or channel', count: ticketCount(ground, grid.unplaced) }],
			},
		],
	};
}

function cellOf(ground: Ground, cell: JourneyCell<WholeTicket> | undefined): Cell {
	if (!cell) return '·';
	const { tickets, only } = cell;
	const number = `${numeral(tickets.length)}${only ? ` ${ground.names.side[only]} only` : ''}`;
	return ticketCount(ground, tickets, number);
}

function gaps({
	emptyStages,
	emptyChannels,
}: Pick<ReturnType<typeof journeyGrid>, 'emptyStages' | 'emptyChannels'>): string {
	const stages = emptyStages.map((stage) => STAGES[stage]);
	const channels = emptyChannels.map((channel) => CHANNELS[channel]);
	return [
		stages.length > 0 ? `No work on: ${stages.join(', ')}.` : 'There is work on every stage.',
		channels.length > 0 ? `No work on these channels: ${channels.join(', ')}.` : '',
	]
		.join(' ')
		.trim();
}
