import type { TicketRef } from '../model/ticket.ts';
import type { Alias, TicketPlace } from '../model/ticket-alias.ts';
import { ticketId } from '../model/ticket-id.ts';

type Pair = Pick<Alias, 'kind' | 'from' | 'to'>;

/**
 * A ticket's name now. Names are followed as long as they lead on; where they lead in a circle, all of it is
 * the one whose id comes first, so that everybody agrees.
 */
export function nameNow(ref: TicketRef, aliases: readonly Pair[]): TicketRef {
	const way = wayOf(ref, aliases);
	const last = way.at(-1) ?? ref;
	const again = way.findIndex((one) => isSame(one, last));
	if (again === way.length - 1) return last;
	const circle = way.slice(again, -1);
	return circle.reduce((first, one) => (ticketId(one) < ticketId(first) ? one : first));
}

/** Does a ticket's name lead back to itself? Such an alias is refused. */
export function leadsInCircle(ref: TicketRef, aliases: readonly Pair[]): boolean {
	const way = wayOf(ref, aliases);
	const last = way.at(-1);
	return last !== undefined && way.findIndex((one) => isSame(one, last)) < way.length - 1;
}

/** Every name that a ticket had before, and that leads to this one now; the nearest first. */
export function namesBefore(ref: TicketRef, aliases: readonly Pair[]): TicketRef[] {
	const found: TicketRef[] = [];
	const queue = [ref];
	for (let next = queue.shift(); next; next = queue.shift())
		for (const alias of aliases) {
			const before = stepBack(next, alias);
			if (!before || isSame(before, ref) || found.some((one) => isSame(one, before))) continue;
			if (!isSame(nameNow(before, aliases), ref)) continue;
			found.push(before);
			queue.push(before);
		}
	return found;
}

/** The tickets of a place that a mapping would give another name, and how many of those names are taken. */
export function moving<T extends TicketRef>(
	tickets: readonly T[],
	mapping: { from: TicketPlace; to: TicketPlace },
): { moved: { ticket: T; to: TicketRef }[]; taken: number } {
	const ids = new Set(tickets.map(ticketId));
	const moved = tickets.flatMap((ticket) => {
		const to = moveKey(ticket, mapping.from, mapping.to);
		return to ? [{ ticket, to }] : [];
	});
	return { moved, taken: moved.filter(({ to }) => ids.has(ticketId(to))).length };
}

/** A ticket that stands for a whole place, to ask where its names lead. */
export const exampleOf = ({ system, host, project }: TicketPlace): TicketRef => ({
	...{ system, host },
	key: project ? `${project}-1` : '1',
});

/** Ends with the last name, or with the first that comes a second time. */
function wayOf(ref: TicketRef, aliases: readonly Pair[]): TicketRef[] {
	const way = [ref];
	for (let next = step(ref, aliases); next; next = step(next, aliases)) {
		const isBack = way.some((one) => isSame(one, next));
		way.push(next);
		if (isBack) break;
	}
	return way;
}

/** One step on: what was said of this very ticket goes before what was said of its project, and that before its host. */
function step(ref: TicketRef, aliases: readonly Pair[]): TicketRef | undefined {
	let best: { rank: number; to: TicketRef } | undefined;
	for (const alias of aliases) {
		const rank = alias.kind === 'ticket' ? 2 : (alias.from as TicketPlace).project ? 1 : 0;
		const to = best && best.rank >= rank ? undefined : stepBy(ref, alias);
		if (to) best = { rank, to };
	}
	return best?.to;
}

const stepBy = (ref: TicketRef, { kind, from, to }: Pair): TicketRef | undefined =>
	kind === 'place'
		? moveKey(ref, from as TicketPlace, to as TicketPlace)
		: isSame(ref, from as TicketRef)
			? refOf(to as TicketRef)
			: undefined;

const stepBack = (ref: TicketRef, { kind, from, to }: Pair): TicketRef | undefined =>
	stepBy(ref, { kind, from: to, to: from });

/** The ticket's name after its place got another one; undefined where it is not of that place. */
function moveKey(ref: TicketRef, from: TicketPlace, to: TicketPlace): TicketRef | undefined {
	if (ref.system !== from.system || ref.host !== from.host) return undefined;
	const { system, host } = to;
	if (from.project === '') return { system, host, key: ref.key };
	if (!ref.key.startsWith(`${from.project}-`)) return undefined;
	return { system, host, key: `${to.project}${ref.key.slice(from.project.length)}` };
}

const refOf = ({ system, host, key }: TicketRef): TicketRef => ({ system, host, key });

const isSame = (a: TicketRef, b: TicketRef): boolean => ticketId(a) === ticketId(b);
