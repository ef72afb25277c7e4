import type { Priority } from '@common-ground/shared/model/priority.ts';
import { type TicketRef, ticketId } from '@common-ground/shared/model/ticket.ts';
import type { TicketEvent } from '@common-ground/shared/model/ticket-facts.ts';
import type { Why } from '@common-ground/shared/model/why.ts';
import type { PriorityChip, TicketPanel } from '../../messaging/replies.ts';
import type { ReadTx, Replica } from '../../replica/schema.ts';
import { standingOf } from '../../replica/standing.ts';
import { allIn, getIn, reading, whereIn } from '../../replica/view.ts';
import { namesOf, onTicket } from './ticket-names.ts';

/** Everything that hangs on one ticket, read at one moment. `chips` are all priorities, closed ones too. */
export async function panelOf(
	db: Replica,
	ref: TicketRef,
	chips: readonly PriorityChip[],
): Promise<TicketPanel> {
	const { me } = await standingOf(db);
	const tx = reading(db);
	const names = namesOf(ref, await allIn(tx, 'alias'));
	const ids = [names.now, ...names.before].map(ticketId);
	const [ticket, expectation, restatement, clock] = await Promise.all([
		onTicket(tx, 'ticket', names),
		onTicket(tx, 'expectation', names),
		onTicket(tx, 'restatement', names),
		onTicket(tx, 'clock', names),
	]);
	const [concerns, whys, members, priorities, pending] = await Promise.all([
		Promise.all(ids.map((id) => whereIn(tx, 'concern', 'ticketId', id))),
		Promise.all(ids.map((id) => getIn(tx, 'why', id))),
		allIn(tx, 'member'),
		allIn(tx, 'priority'),
		isPending(tx, ids),
	]);
	const nameOf = (memberId: string) => members.find((member) => member.id === memberId)?.name ?? '';
	const why = whys.find((one) => one !== undefined);
	const priority = priorities.find(({ id }) => id === ticket?.priorityId);
	const { side, role } = members.find(({ id }) => id === me.id) ?? me;
	return {
		ref: names.now,
		formerly: names.before,
		me: { memberId: me.id, side, role },
		tag: chips.find(({ id }) => id === priority?.id) ?? null,
		serves: priority?.serves ?? { marketing: '', it: '' },
		outcome: priority?.outcome ?? '',
		taggedByName: ticket ? nameOf(ticket.taggedBy) : '',
		taggedAt: ticket?.taggedAt ?? '',
		why: why
			? { answers: why.answers, skipped: why.skipped ?? '', byName: nameOf(why.by), at: why.at }
			: null,
		level: ticket?.level ?? null,
		involved: ticket?.involved ?? {},
		journey: ticket?.journey ?? null,
		channel: ticket?.channel ?? null,
		expectation: expectation ?? null,
		restatement: restatement ?? null,
		clock: clock?.entries ?? [],
		concerns: concerns.flat().sort((a, b) => (a.at < b.at ? -1 : 1)),
		history: historyOf(ticket?.history ?? [], why, priorities),
		names: Object.fromEntries(members.map(({ id, name }) => [id, name])),
		waiting: pending,
	};
}

/** With the why in its place, and priorities by their titles. */
function historyOf(
	history: readonly TicketEvent[],
	why: Why | undefined,
	priorities: readonly Priority[],
): TicketEvent[] {
	const titled = history.map((event) =>
		event.what === 'tagged'
			? { ...event, text: priorities.find(({ id }) => id === event.text)?.title ?? '' }
			: event,
	);
	if (!why) return titled;
	const answered: TicketEvent = { at: why.at, by: why.by, what: why.answers ? 'why' : 'skipped' };
	const place = titled.findIndex(({ at }) => at > why.at);
	return place < 0 ? [...titled, answered] : titled.toSpliced(place, 0, answered);
}

const ON_TICKET = ['ticket', 'why', 'expectation', 'restatement', 'clock'] as const;

/** Has this device changes of the ticket that the server does not have yet? Concerns have ids of their own. */
async function isPending(tx: ReadTx, ids: readonly string[]): Promise<boolean> {
	const overlay = tx.objectStore('overlay');
	const counts = await Promise.all(
		ids.flatMap((id) => ON_TICKET.map((collection) => overlay.count([collection, id]))),
	);
	return counts.some((count) => count > 0);
}
