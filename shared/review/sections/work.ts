import { numeral } from '../../charts/text.ts';
import { rankedList } from '../../model/priority.ts';
import { LEVELS } from '../../tickets/levels.ts';
import type { WholeTicket } from '../../tickets/whole.ts';
import { type Ground, ticketCount, titleOf } from '../ground.ts';
import type { Bars, Section } from '../model.ts';
import { shareBars } from '../share-bars.ts';

const HEAD = {
	id: 'work',
	title: 'What the tickets work for',
	about: 'Every ticket that carries something of the team, by what it serves.',
};
const NOTHING = 'No ticket carries anything yet. Open one in its tracker and choose “+ priority”.';

/** What the tickets work for: priorities, levels, bets, core. */
export function work(ground: Ground): Section {
	if (ground.tickets.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	return {
		...HEAD,
		blocks: [byPriority(ground), byLevel(ground), byBet(ground), byNature(ground)],
	};
}

/** How many priorities have a bar of their own. */
const MOST = 15;

type Group = readonly [label: string, tickets: readonly WholeTicket[]];

const ticketBars = (
	ground: Ground,
	what: Pick<Bars, 'id' | 'of' | 'caption'>,
	groups: readonly Group[],
): Bars => ({
	...{ kind: 'bars', ...what, series: [{ name: 'Tickets', hue: 'plain' }] },
	rows: groups.map(([label, tickets]) => ({
		...{ label, values: [tickets.length], cells: [ticketCount(ground, tickets)] },
	})),
});

function byPriority(ground: Ground): Bars {
	const { records, names } = ground;
	const groups = Map.groupBy(ground.tickets, ({ ticket }) => ticket.priorityId ?? '');
	const served = (['shared', 'marketing', 'it'] as const)
		.flatMap((list) => rankedList(records.priority, list))
		.flatMap((priority): Group[] => {
			const tickets = groups.get(priority.id);
			return tickets ? [[`${titleOf(priority)} (${names.side[priority.list]})`, tickets]] : [];
		})
		.sort(([, a], [, b]) => b.length - a.length);
	const active = new Set(served.flatMap(([, tickets]) => tickets));
	const others = served.slice(MOST).flatMap(([, tickets]) => tickets);
	const closed = ground.tickets.filter((one) => one.ticket.priorityId && !active.has(one));
	return ticketBars(ground, { id: 'by-priority', of: 'Priority', caption: 'Tickets by priority' }, [
		...served.slice(0, MOST),
		...some(`${numeral(served.length - MOST)} other priorities`, others),
		...some('Priorities that are closed', closed),
		['No priority', groups.get('') ?? []],
	]);
}

const some = (...group: Group): Group[] => (group[1].length > 0 ? [group] : []);

function byLevel(ground: Ground): Bars {
	const groups = Map.groupBy(ground.tickets, ({ ticket }) => ticket.level ?? 0);
	return ticketBars(ground, { id: 'by-level', of: 'Level', caption: 'Tickets by level of work' }, [
		...LEVELS.map(({ level, name }): Group => [`${level} ${name}`, groups.get(level) ?? []]),
		['No level said', groups.get(0) ?? []],
	]);
}

/** The tickets by something of their priority; `none` where they have no priority or it says nothing. */
const byPriorityField = (ground: Ground, field: 'bet' | 'nature') => {
	const priorities = new Map(ground.records.priority.map((one) => [one.id, one[field]]));
	return Map.groupBy(
		ground.tickets,
		({ ticket }) => priorities.get(ticket.priorityId ?? '') ?? 'none',
	);
};

function byBet(ground: Ground): Bars {
	const groups = byPriorityField(ground, 'bet');
	return shareBars(ground, { id: 'by-bet', of: 'Bet', caption: 'Share of the work on big bets' }, [
		['Big bets', groups.get('big') ?? []],
		['Ordinary', groups.get('normal') ?? []],
		['Parked', groups.get('parked') ?? []],
		['No priority', groups.get('none') ?? []],
	]);
}

function byNature(ground: Ground): Bars {
	const groups = byPriorityField(ground, 'nature');
	return shareBars(
		ground,
		{ id: 'by-nature', of: 'Kind', caption: 'Share of the work on what sets us apart' },
		[
			['Core: sets us apart', groups.get('core') ?? []],
			['Commodity: can be bought', groups.get('commodity') ?? []],
			['Nobody has said', groups.get('none') ?? []],
		],
	);
}
