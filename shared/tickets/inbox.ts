import { type CandorSource, candorItems } from '../candor/inbox.ts';
import { type WordItemKind, type WordSource, wordItems } from '../curation/inbox.ts';
import type { Note } from '../model/note.ts';
import type { Side } from '../model/side.ts';
import type { Ticket, TicketRef } from '../model/ticket.ts';
import type { Alias } from '../model/ticket-alias.ts';
import type { Concern } from '../model/ticket-concern.ts';
import type { Expectation } from '../model/ticket-expectation.ts';
import type { Carried } from '../model/ticket-facts.ts';
import { ticketId } from '../model/ticket-id.ts';
import type { Restatement } from '../model/ticket-restatement.ts';
import { nameNow } from './alias.ts';
import { expectationState } from './expectation.ts';

/** Why something waits for a member; each kind has its words on screen. */
export type InboxKind =
	| 'proposed'
	| 'countered'
	| 'restated'
	| 'corrected'
	| 'concern'
	| 'mention'
	| 'reply'
	/** A decision is to be looked at again. */
	| 'due'
	| WordItemKind;

export interface InboxItem {
	/** Another one as soon as there is something new to see: what was put away comes back then. */
	id: string;
	kind: InboxKind;
	/** The member whose turn it was before; empty where that is not known. */
	by: string;
	/** ISO 8601, for people to read. */
	at: string;
	/** What was said, in its own words; may be empty. */
	text: string;
	/** Where it leads: a ticket under its name now, or one of these. */
	ticket?: TicketRef;
	conceptId?: string;
	concernId?: string;
	decisionId?: string;
	/** What it is called: the word that was asked for, where no concept says it; the concern or decision. */
	word?: string;
}

/** What the inbox is made of: all that this member may see. */
export interface InboxSource extends WordSource, CandorSource {
	tickets: readonly Ticket[];
	expectations: readonly Expectation[];
	restatements: readonly Restatement[];
	notes: readonly Note[];
	aliases: readonly Alias[];
	/** Ids of items. */
	putAway: ReadonlySet<string>;
}

interface Me {
	memberId: string;
	side: Side;
}

/** What waits for a member, the newest first. */
export function inboxOf(me: Me, source: InboxSource): InboxItem[] {
	const refOf = refsOf(source);
	const onTicket = [
		...current(source.expectations).flatMap((one) => ofExpectation(me, one)),
		...current(source.restatements).flatMap((one) => ofRestatement(me, one)),
		...source.concerns.flatMap((one) => ofConcern(me, one)),
		...ofNotes(me, source.notes),
	].flatMap(({ on, ...item }) => {
		const ticket = refOf(on);
		return ticket ? [{ ...item, ticket }] : [];
	});
	const others = [...wordItems(me.memberId, source), ...candorItems(me.memberId, source)];
	return [...onTicket, ...others]
		.filter(({ id }) => !source.putAway.has(id))
		.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Without what was copied to the ticket's new name. */
function current<R extends Carried>(records: readonly R[]): R[] {
	const copied = new Set(records.flatMap(({ came }) => Object.keys(came ?? {})));
	return records.filter(({ id }) => !copied.has(id));
}

type OnTicket = Omit<InboxItem, 'ticket'> & { on: string };

/** By the id under which it is stored, the ticket's name now. */
function refsOf({ tickets, notes, aliases }: InboxSource): (id: string) => TicketRef | undefined {
	const refs = new Map<string, TicketRef>();
	for (const { ref } of notes) refs.set(ticketId(ref), ref);
	for (const { id, system, host, key } of tickets) refs.set(id, { system, host, key });
	return (id) => {
		const ref = refs.get(id);
		return ref && nameNow(ref, aliases);
	};
}

function ofExpectation(me: Me, expectation: Expectation): OnTicket[] {
	const state = expectationState(expectation);
	const waits = state === 'proposed' || state === 'countered';
	if (!waits || expectation.acknowledged[me.side] !== null) return [];
	const { id, version, needed, possible, changed } = expectation;
	const text = state === 'proposed' ? needed.why : possible.cost;
	const item = `expectation:${id}:${version}`;
	return [{ id: item, kind: state, by: changed.by, at: changed.at, text, on: id }];
}

function ofRestatement(me: Me, { id, rounds }: Restatement): OnTicket[] {
	const last = rounds.at(-1);
	const item = { id: `restatement:${id}:${rounds.length}`, on: id };
	if (last && !last.answer && last.side !== me.side)
		return [{ ...item, kind: 'restated', by: last.by, at: last.at, text: last.text }];
	if (last?.answer?.verdict !== 'corrected' || last.by !== me.memberId) return [];
	const { by, at, text } = last.answer;
	return [{ ...item, id: `${item.id}:corrected`, kind: 'corrected', by, at, text }];
}

function ofConcern(me: Me, { id, ticketId: on, by: mine, state, steps }: Concern): OnTicket[] {
	const last = steps.at(-1);
	if (mine !== me.memberId || state !== 'answered' || !last || last.by === mine) return [];
	const { by, at, text } = last;
	return [{ id: `concern:${id}:${steps.length}`, kind: 'concern', by, at, text, on }];
}

/** Who names the member, and answers in threads after the member wrote there. */
function ofNotes(me: Me, notes: readonly Note[]): OnTicket[] {
	const since = new Map<string, string>();
	for (const { by, threadId, at } of notes)
		if (by === me.memberId && at < (since.get(threadId) ?? '~')) since.set(threadId, at);
	return notes.flatMap(({ id, by, at, body, mentions, threadId, ticketId: on }) => {
		const named = mentions.includes(me.memberId);
		const answers = id !== threadId && at >= (since.get(threadId) ?? '~');
		if (by === me.memberId || !(named || answers)) return [];
		const kind = named ? 'mention' : 'reply';
		return [{ id: `note:${id}`, kind, by, at, text: body, on } as const];
	});
}
