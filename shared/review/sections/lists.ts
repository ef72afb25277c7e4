import { numeral } from '../../charts/text.ts';
import { rankedList } from '../../model/priority.ts';
import type { SideOrShared } from '../../model/side.ts';
import { type Ground, ticketCount } from '../ground.ts';
import type { Block, Section } from '../model.ts';
import { BETS } from '../words.ts';

/** The three ranked lists as they stand. */
export const lists = (ground: Ground): Section => ({
	id: 'lists',
	title: 'Ranked priorities',
	about: 'What comes first for each side and for both, as it stands now.',
	blocks: (['shared', 'marketing', 'it'] as const).map((list) => blockOf(ground, list)),
});

function blockOf(ground: Ground, list: SideOrShared): Block {
	const { records, names } = ground;
	const ranked = rankedList(records.priority, list);
	const title = list === 'shared' ? 'Shared list' : `List of ${names.side[list]}`;
	if (ranked.length === 0)
		return { kind: 'empty', text: `${title}: empty. Rank the first priority under “Priorities”.` };
	const tickets = Map.groupBy(ground.tickets, ({ ticket }) => ticket.priorityId ?? '');
	const big = ranked.filter(({ bet }) => bet === 'big').length;
	return {
		...{ kind: 'table', id: `list-${list}`, show: 20 },
		caption: `${title}: ${numeral(ranked.length)}, of them ${numeral(big)} big bets`,
		head: ['Rank', 'Priority', 'Bet', 'Work', 'Tickets'],
		rows: ranked.map(({ id, bet, underWay }, at) => ({
			cells: [
				numeral(at + 1),
				ground.priorityRef(id),
				BETS[bet],
				underWay ? 'Under way' : '',
				ticketCount(ground, tickets.get(id) ?? []),
			],
		})),
	};
}
