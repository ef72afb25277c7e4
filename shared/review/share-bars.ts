import { numeral, percent } from '../charts/text.ts';
import type { WholeTicket } from '../tickets/whole.ts';
import { type Ground, ticketCount } from './ground.ts';
import type { Bars } from './model.ts';

/** Which share of all tickets each group is; every number opens its tickets. */
export const shareBars = (
	ground: Ground,
	what: Pick<Bars, 'id' | 'of' | 'caption'>,
	groups: readonly (readonly [label: string, tickets: readonly WholeTicket[]])[],
): Bars => ({
	...{ kind: 'bars', shares: true, ...what },
	series: [{ name: 'Share of all tickets', hue: 'plain' }],
	rows: groups.map(([label, tickets]) => {
		const share = tickets.length / Math.max(1, ground.tickets.length);
		const number = `${percent(share)} (${numeral(tickets.length)})`;
		return { label, values: [share], cells: [ticketCount(ground, tickets, number)] };
	}),
});
