import type { CardModel } from '@common-ground/shared/card/model.ts';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Role } from '@common-ground/shared/model/member.ts';
import type { Bet } from '@common-ground/shared/model/priority.ts';
import type { Side, SideOrShared } from '@common-ground/shared/model/side.ts';
import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import type { RejectCode } from '@common-ground/shared/mutations/define.ts';
import type { RequestName } from './requests.ts';

/** A request that was understood but could not be done. The message is for people. */
export interface Failed {
	ok: false;
	code: string;
	message: string;
}

export interface PageSettings {
	side: Side;
	sideNames: { marketing: string; it: string };
	theme: 'auto' | 'light' | 'dark';
	underline: boolean;
	memberId: string;
}

/** A priority as a chip shows it. `rank` counts from 1 within its list. */
export interface PriorityChip {
	id: string;
	list: SideOrShared;
	rank: number;
	title: string;
	bet: Bet;
}

export interface WhyView {
	answers: WhyAnswers | null;
	skipped: string;
	byName: string;
	at: string;
}

/** Everything that hangs on one ticket, for its panel. */
export interface TicketPanel {
	ref: TicketRef;
	tag: PriorityChip | null;
	/** What the tagged priority does for each side, and its outcome. */
	serves: { marketing: string; it: string };
	outcome: string;
	taggedByName: string;
	taggedAt: string;
	why: WhyView | null;
	/** This device has changes of the ticket that are not on the server yet. */
	waiting: boolean;
}

export interface PendingWhy {
	title: string;
	answers: WhyAnswers | null;
	skipped?: string | undefined;
	/** Milliseconds since the epoch; older ones than ten minutes are not returned. */
	at: number;
}

export interface RejectedChange {
	uuid: string;
	name: string;
	args: unknown;
	code: string;
	message: string;
	at: string;
}

/** How things stand, in facts; `ui/status` puts them into words. */
export interface SyncStatus {
	team: { kind: 'local' | 'joined'; name: string; origin: string };
	me: { memberId: string; name: string; side: Side; role: Role; sideChosen: boolean };
	/** Changes that wait to be sent. Always 0 in a local team. */
	waiting: number;
	rejected: RejectedChange[];
	connection: 'local' | 'live' | 'reachable' | 'unreachable' | 'refused';
	/** ISO time since when the connection is unreachable or refused; else of the last contact. */
	since: string;
	/** Why the server refused, in its words (revoked device, client too old). */
	refusal: string;
	theme: 'auto' | 'light' | 'dark';
	underline: boolean;
}

export interface PageStatus {
	/** The stub or engine answered in this tab. */
	running: boolean;
	paused: boolean;
	marks: number;
	site: string | null;
	misfit: boolean;
	conceptIds: string[];
	ticket: TicketRef | null;
}

export interface Replies {
	'page.hello': { work: boolean };
	'page.start': { settings: PageSettings; terms: MatchTerm[]; paused: boolean };
	'card.get': CardModel;
	/** Keys are `ticketId`s; tickets without a tag are left out. */
	'tickets.get': { chips: Record<string, PriorityChip> };
	'ticket.panel': TicketPanel;
	'priorities.list': PriorityChip[];
	mutate: { ok: true } | { ok: false; code: RejectCode; message: string };
	'why.draft.get': WhyAnswers | null;
	'why.draft.set': null;
	'why.pending.set': null;
	'why.pending.get': PendingWhy | null;
	'why.pending.clear': null;
	'site.pause': null;
	'open.console': null;
	'open.sidepanel': null;
	'page.report': null;
	'page.status': PageStatus;
	status: SyncStatus;
	'settings.set': null;
	'sites.changed': null;
	'invite.look': { ok: true; teamName: string; side: Side; role: Role; expires: string } | Failed;
	join: { ok: true; teamName: string; side: Side; role: Role } | Failed;
	leave: null;
	'invite.create': { ok: true; link: string; expires: string } | Failed;
	'sync.now': null;
	'rejected.dismiss': null;
}

/** Compile-time check that every request has a reply. */
export type Reply<N extends RequestName> = Replies[N];

/** What the background tells a page or panel over its port; the receiver asks again for what it shows. */
export type PageEvent =
	| { type: 'glossary' }
	| { type: 'tickets' }
	| { type: 'settings' }
	| { type: 'paused'; paused: boolean };
