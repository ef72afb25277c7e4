import { numeral } from '../../charts/text.ts';
import { type WaitingTime, waitingTimes } from '../../tickets/waits.ts';
import type { WholeTicket } from '../../tickets/whole.ts';
import { type Ground, ticketCount } from '../ground.ts';
import type { Block, Section } from '../model.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How many of the longest waits are told. */
const MOST = 50;
const HEAD = {
	id: 'waiting',
	title: 'Waiting',
	about: 'Days that tickets waited for each side, counted to the end of the period.',
};
const NOTHING = 'No ticket was said to wait for anybody. Say it in a ticket’s panel.';

type Waits = WaitingTime<WholeTicket>;

/** For whom tickets waited, and for how long: a place to help, not to blame. */
export function waiting(ground: Ground): Section {
	const times = waitingTimes(ground.tickets, ground.now);
	if (times.every(({ tickets }) => tickets.length === 0))
		return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	return {
		...HEAD,
		blocks: [
			{
				...{ kind: 'bars', id: 'waited', of: 'Waiting for', caption: 'Days waited, all tickets' },
				series: [{ name: 'Days', hue: 'plain' }],
				rows: times.map(({ on, ms, tickets }) => {
					const waits = tickets.map(({ of }) => of);
					const count = ticketCount(ground, waits, numeral(days(ms)));
					return { label: nameOf(ground, on), values: [days(ms)], cells: [count] };
				}),
			},
			longest(ground, times),
		],
	};
}

const longest = (ground: Ground, times: readonly Waits[]): Block => ({
	...{ kind: 'table', id: 'longest-waits', show: 10 },
	caption: 'The longest waits',
	head: ['Ticket', 'Waited for', 'Days', 'Now'],
	rows: times
		.flatMap(({ on, tickets }) => tickets.map((wait) => ({ ...wait, on })))
		.sort((a, b) => b.ms - a.ms || (a.of.ticket.id < b.of.ticket.id ? -1 : 1))
		.slice(0, MOST)
		.map(({ of, on, ms, now }) => ({
			cells: [
				...[ground.ticketRef(of), nameOf(ground, on), numeral(days(ms))],
				now ? 'Still' : 'Over',
			],
		})),
});

const nameOf = ({ names }: Ground, on: Waits['on']): string =>
	on === 'others' ? 'Others' : names.side[on];

const days = (ms: number): number => Math.floor(ms / DAY_MS);
