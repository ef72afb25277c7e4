import { type Priority, rankedList } from '@common-ground/shared/model/priority.ts';
import { ticketId } from '@common-ground/shared/model/ticket.ts';
import type { PriorityChip } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import type { Replica } from '../../../replica/schema.ts';
import { allIn, reading } from '../../../replica/view.ts';
import type { Background } from '../background.ts';
import { namesOf, onTicket } from '../ticket-names.ts';
import { panelOf } from '../ticket-panel.ts';

type Names = 'tickets.get' | 'ticket.panel' | 'priorities.list';

/** What hangs on tickets, and the ranked priorities. */
export const ticketHandlers = ({ current }: Background): Pick<Handlers, Names> => ({
	async 'tickets.get'({ refs }) {
		const { db } = await current.team();
		const chips = new Map((await allChipsOf(db)).map((chip) => [chip.id, chip]));
		const tx = reading(db);
		const aliases = await allIn(tx, 'alias');
		const tagged = await Promise.all(
			refs.map(async (ref) => {
				const ticket = await onTicket(tx, 'ticket', namesOf(ref, aliases));
				const chip = ticket?.priorityId ? chips.get(ticket.priorityId) : undefined;
				return chip ? [[ticketId(ref), chip] as const] : [];
			}),
		);
		return { chips: Object.fromEntries(tagged.flat()) };
	},

	async 'ticket.panel'({ ref }) {
		const { db } = await current.team();
		return panelOf(db, ref, await allChipsOf(db));
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
