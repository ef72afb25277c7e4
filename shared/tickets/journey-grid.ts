import type { Side } from '../model/side.ts';
import { Channel, JourneyStage } from '../model/ticket-facts.ts';
import { handsIn, type SideOf } from './hands.ts';
import type { WholeTicket } from './whole.ts';

/** Tickets that meet the customers at one stage of their way, through one channel. */
export interface JourneyCell<T> {
	stage: JourneyStage;
	channel: Channel;
	tickets: T[];
	/** The one side that has a hand in these tickets, where the other has none in any. */
	only: Side | undefined;
}

export interface JourneyGrid<T> {
	/** Every stage with every channel, stage by stage; most are empty. */
	cells: JourneyCell<T>[];
	/** Stages that customers go through, and channels that reach them, without a single ticket. */
	emptyStages: JourneyStage[];
	emptyChannels: Channel[];
	/** Tickets that say no stage, or no channel. */
	unplaced: T[];
}

/** Where on their way, and through what, the team's tickets meet the customers (feature row K8). */
export function journeyGrid<T extends Pick<WholeTicket, 'ticket'>>(
	tickets: readonly T[],
	sideOf: SideOf,
): JourneyGrid<T> {
	const placed = Map.groupBy(
		tickets,
		({ ticket: { journey, channel } }) => journey && channel && `${journey} ${channel}`,
	);
	const has = (field: 'journey' | 'channel', value: string): boolean =>
		tickets.some(({ ticket }) => ticket[field] === value);
	return {
		cells: STAGES.flatMap((stage) =>
			CHANNELS.map((channel) => {
				const here = placed.get(`${stage} ${channel}`) ?? [];
				return { stage, channel, tickets: here, only: onlySide(here, sideOf) };
			}),
		),
		emptyStages: STAGES.filter((stage) => stage !== 'none' && !has('journey', stage)),
		emptyChannels: CHANNELS.filter((one) => one !== 'internal' && !has('channel', one)),
		unplaced: tickets.filter(({ ticket }) => !ticket.journey || !ticket.channel),
	};
}

const STAGES = JourneyStage.options;
const CHANNELS = Channel.options;

function onlySide(
	tickets: readonly Pick<WholeTicket, 'ticket'>[],
	sideOf: SideOf,
): Side | undefined {
	const hands = new Set<Side>();
	for (const { ticket } of tickets) {
		if (hands.size === 2) return undefined;
		for (const side of handsIn(ticket, sideOf)) hands.add(side);
	}
	const [side, ...others] = hands;
	return others.length === 0 ? side : undefined;
}
