import { type Priority, rankedList } from '@common-ground/shared/model/priority.ts';
import { type TicketRef, ticketId } from '@common-ground/shared/model/ticket.ts';
import type { PriorityChip, TicketPanel } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import type { Replica } from '../../../replica/schema.ts';
import { allIn, getIn, reading } from '../../../replica/view.ts';
import type { Background } from '../background.ts';

type Names = 'tickets.get' | 'ticket.panel' | 'priorities.list';

/** What hangs on tickets, and the ranked priorities. */
export const ticketHandlers = ({ current }: Background): Pick<Handlers, Names> => ({
	async 'tickets.get'({ refs }) {
		const { db } = await current.team();
		const chips = new Map((await allChipsOf(db)).map((chip) => [chip.id, chip]));
		const tx = reading(db);
		const tickets = await Promise.all(refs.map((ref) => getIn(tx, 'ticket', ticketId(ref))));
		const found = tickets.flatMap((ticket) => {
			const chip = ticket?.priorityId ? chips.get(ticket.priorityId) : undefined;
			return ticket && chip ? [[ticket.id, chip] as const] : [];
		});
		return { chips: Object.fromEntries(found) };
	},

	async 'ticket.panel'({ ref }) {
		return panelOf((await current.team()).db, ref);
	},

	async 'priorities.list'() {
		return chipsOf((await current.team()).db);
	},
});

const LISTS = ['shared', 'marketing', 'it'] as const;

/** All active priorities, list by list, each by rank. */
const chipsOf = async (db: Replica): Promise<PriorityChip[]> =>
	rankedChips(await allIn(reading(db), 'priority'));

/** … and behind them those that are done or dropped, which tickets may still name. */
async function allChipsOf(db: Replica): Promise<PriorityChip[]> {
	const all = await allIn(reading(db), 'priority');
	const closed = all.flatMap(({ id, list, title, bet, state }) =>
		state === 'active' ? [] : [{ id, list, rank: 0, title, bet, closed: state }],
	);
	return [...rankedChips(all), ...closed];
}

const rankedChips = (all: readonly Priority[]): PriorityChip[] =>
	LISTS.flatMap((list) =>
		rankedList(all, list).map(({ id, title, bet }, index) => ({
			id,
			list,
			rank: index + 1,
			title,
			bet,
		})),
	);

async function panelOf(db: Replica, ref: TicketRef): Promise<TicketPanel> {
	const id = ticketId(ref);
	const tx = reading(db);
	const [ticket, why, members, pending] = await Promise.all([
		getIn(tx, 'ticket', id),
		getIn(tx, 'why', id),
		allIn(tx, 'member'),
		pendingOn(db, id),
	]);
	const nameOf = (memberId: string) => members.find((member) => member.id === memberId)?.name ?? '';
	const tagged = await taggedWith(db, ticket?.priorityId ?? null);
	return {
		ref,
		tag: tagged?.chip ?? null,
		serves: tagged?.priority.serves ?? { marketing: '', it: '' },
		outcome: tagged?.priority.outcome ?? '',
		taggedByName: ticket ? nameOf(ticket.taggedBy) : '',
		taggedAt: ticket?.taggedAt ?? '',
		why: why
			? { answers: why.answers, skipped: why.skipped ?? '', byName: nameOf(why.by), at: why.at }
			: null,
		waiting: pending,
	};
}

async function taggedWith(
	db: Replica,
	priorityId: string | null,
): Promise<{ chip: PriorityChip; priority: Priority } | undefined> {
	if (!priorityId) return undefined;
	const chip = (await allChipsOf(db)).find(({ id }) => id === priorityId);
	const priority = await getIn(reading(db), 'priority', priorityId);
	return chip && priority ? { chip, priority } : undefined;
}

/** Changes of this ticket or its why that the server does not have yet. */
async function pendingOn(db: Replica, id: string): Promise<boolean> {
	const overlay = db.transaction('overlay').store;
	const rows = await Promise.all([overlay.count(['ticket', id]), overlay.count(['why', id])]);
	return rows.some((count) => count > 0);
}
