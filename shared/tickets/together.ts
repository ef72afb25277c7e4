import type { Ticket } from '../model/ticket.ts';
import type { Clock } from '../model/ticket-clock.ts';
import type { Expectation } from '../model/ticket-expectation.ts';
import type { Carried, TicketEvent } from '../model/ticket-facts.ts';
import type { Restatement } from '../model/ticket-restatement.ts';

/** Records of which a ticket has one each, by collection. */
export interface OnTicket {
	ticket: Ticket;
	expectation: Expectation;
	restatement: Restatement;
	clock: Clock;
}
export type Carrying = keyof OnTicket;

type Join<R> = (own: R, before: R) => R;

/** What stands under the new name wins; what it replaces is kept where people find it. */
const JOINS: { [C in Carrying]: Join<OnTicket[C]> } = {
	ticket: joinTickets,
	expectation: (own, before) => ({ ...own, replaced: [...(own.replaced ?? []), before] }),
	restatement: (own, before) => ({
		...own,
		rounds: distinct(
			[...before.rounds, ...own.rounds],
			({ by, at, text }) => `${by} ${at} ${text}`,
		),
	}),
	clock: (own, before) => ({
		...own,
		entries: distinct([...before.entries, ...own.entries], ({ id }) => id),
	}),
};

/**
 * What a ticket has under its name now and under those before, as one record with the id `id`; undefined where
 * it has nothing. What was copied already is not taken twice, unless it was changed under its old name since.
 */
export function together<C extends Carrying>(
	collection: C,
	id: string,
	own: OnTicket[C] | undefined,
	before: readonly OnTicket[C][],
): OnTicket[C] | undefined {
	const join = JOINS[collection] as Join<OnTicket[C]>;
	let whole = own;
	for (const one of before) {
		if (whole?.came?.[one.id] === revisionOf(one)) continue;
		const next = whole ? join(whole, one) : one;
		const came = { ...one.came, ...whole?.came, [one.id]: revisionOf(one) };
		whole = { ...next, id, came };
	}
	return whole;
}

const revisionOf = ({ revision }: Carried): number => revision ?? 0;

const FACTS = ['priorityId', 'level', 'journey', 'channel'] as const;

function joinTickets(own: Ticket, before: Ticket): Ticket {
	const lost = FACTS.filter((fact) => own[fact] && before[fact] && own[fact] !== before[fact]).map(
		(fact): TicketEvent => ({
			...{ at: before.taggedAt, by: before.taggedBy, what: `before:${fact}` },
			text: `${before.key} ${before[fact]}`,
		}),
	);
	const facts = Object.fromEntries(FACTS.map((fact) => [fact, own[fact] ?? before[fact]]));
	const tagged = own.priorityId || !before.priorityId ? own : before;
	const involved = { ...before.involved };
	for (const [role, name] of Object.entries(own.involved ?? {}))
		if (name) involved[role as keyof typeof involved] = name;
	return {
		...own,
		...facts,
		priorityId: own.priorityId ?? before.priorityId,
		...{ taggedBy: tagged.taggedBy, taggedAt: tagged.taggedAt, involved },
		history: distinct(
			[...(before.history ?? []), ...lost, ...(own.history ?? [])],
			({ at, by, what }) => `${at} ${by} ${what}`,
		),
	};
}

/** Each once, in the order in which it first comes; the last of its kind counts. */
const distinct = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
	...new Map(all.map((one) => [keyOf(one), one])).values(),
];
