import type { CardLink, CardModel } from '@common-ground/shared/card/model.ts';
import type { GlossaryChange } from '@common-ground/shared/matcher/model.ts';
import type { Role } from '@common-ground/shared/model/member.ts';
import type { Note } from '@common-ground/shared/model/note.ts';
import type { Bet } from '@common-ground/shared/model/priority.ts';
import type { Side, SideOrShared } from '@common-ground/shared/model/side.ts';
import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { ClockEntry } from '@common-ground/shared/model/ticket-clock.ts';
import type { Concern } from '@common-ground/shared/model/ticket-concern.ts';
import type { Expectation } from '@common-ground/shared/model/ticket-expectation.ts';
import type {
	Channel,
	Involved,
	JourneyStage,
	Level,
	TicketEvent,
} from '@common-ground/shared/model/ticket-facts.ts';
import type { Restatement } from '@common-ground/shared/model/ticket-restatement.ts';
import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import type { RejectCode } from '@common-ground/shared/mutations/define.ts';
import type { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import type { HistoryReply } from '@common-ground/shared/protocol/history.ts';
import type { InviteFacts, InvitesReply } from '@common-ground/shared/protocol/join.ts';
import type { TokenReply, TokensReply } from '@common-ground/shared/protocol/tokens.ts';
import type { LeftOut } from '@common-ground/shared/relevance/left-out.ts';
import type { Question } from '@common-ground/shared/why/questions.ts';
import type { RequestName, WhyDraft } from './requests.ts';

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
	/** Words that the other side may not know are listed while the member writes on this site. */
	writing: boolean;
	/** The tool that the member says answers on this host, by its adapter's id; null where they said nothing. */
	tool: string | null;
}

/** A priority as a chip shows it. */
export interface PriorityChip {
	id: string;
	list: SideOrShared;
	/** Counts from 1 within its list; 0 for one that is closed. */
	rank: number;
	title: string;
	bet: Bet;
	/** Set once it left its list; tickets keep it until somebody says which priority they serve now. */
	closed?: 'done' | 'dropped';
}

/** What stands for a word of the page in the reader's words. */
export interface MileWord {
	/** In the form of the word that it replaces, but for its first letter's case. */
	text: string;
	/** A word of the reader's side, or the beginning of the explanation where there is none. */
	kind: 'equivalent' | 'gloss';
	/** The reader's definition. */
	full: string;
}

/** A word in a text that the other side may stumble over. */
export interface WritingWord {
	/** As it stands there. */
	word: string;
	/** Every place of it in the text that was looked at; UTF-16 offsets of its first character, ascending. */
	at: number[];
	conceptId: string;
	/** The other side's own word for it; empty where it has none. In the form of the word. */
	equivalent: string;
	/** The first words of its definition for the other side. */
	gloss: string;
	/** What the other side takes this word for, in its first words; empty where it knows no other meaning. */
	takenFor: string;
	/** Set when the word is deprecated: the one to use. */
	useInstead: string;
	deprecated: boolean;
}

export interface WhyView {
	answers: WhyAnswers | null;
	skipped: string;
	byName: string;
	at: string;
}

/** Everything that hangs on one ticket, for its panel. */
export interface TicketPanel {
	/** Its name now; it may be another one than was asked for. */
	ref: TicketRef;
	/** Its names before. Every change of it names them, so that what hung on it comes along. */
	formerly: TicketRef[];
	me: { memberId: string; side: Side; role: Role };
	tag: PriorityChip | null;
	/** What the tagged priority does for each side, and its outcome. */
	serves: { marketing: string; it: string };
	outcome: string;
	taggedByName: string;
	taggedAt: string;
	why: WhyView | null;
	level: Level | null;
	involved: Involved;
	journey: JourneyStage | null;
	channel: Channel | null;
	expectation: Expectation | null;
	restatement: Restatement | null;
	/** For whom it waited, the oldest first; with entries that were taken back. */
	clock: ClockEntry[];
	/** Those that this member may see, the oldest first. */
	concerns: Concern[];
	/** The oldest first; a tag's text is the priority's title. */
	history: TicketEvent[];
	/** Of every member by id, of those who left too. */
	names: Record<string, string>;
	/** This device has changes of the ticket that are not on the server yet. */
	waiting: boolean;
}

/** The notes on one ticket, for whoever asks. */
export interface NotesView {
	me: { memberId: string; side: Side; role: Role };
	/** Everybody who ever wrote here or can be named; who left has `active: false`. */
	people: { id: string; name: string; side: Side; active: boolean }[];
	notes: Note[];
	/** Ids of those that this device has changed and the server does not have yet. */
	waiting: string[];
	/** What the member has begun and not saved, by what it would become. */
	drafts: Record<string, string>;
}

/** A ticket of the team that is about the same thing. Its title is its tracker's and not known here. */
export interface AlikeTicket {
	ref: TicketRef;
	/** Why it was wanted, in its author's words. */
	said: string;
	priority: { title: string; state: 'active' | 'done' | 'dropped' } | null;
	/** What its priority taught; empty where nobody said. */
	lesson: string;
}

/** What the team has learnt, beside a new ticket that is like it. */
export interface AlikeLesson {
	id: string;
	title: string;
	lesson: string;
}

/** What is like a new ticket, the most alike first. */
export interface AlikeFound {
	tickets: AlikeTicket[];
	lessons: AlikeLesson[];
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
	connection: 'local' | 'live' | 'reachable' | 'unreachable' | 'full' | 'refused';
	/** ISO time since when the connection is unreachable, full or refused; else of the last contact. */
	since: string;
	/** Why the server refused, in its words (revoked device, client too old). */
	refusal: string;
	theme: 'auto' | 'light' | 'dark';
	underline: boolean;
	/** Help while writing, and the hosts where the member wants none. */
	writing: boolean;
	/** The member lets their look-ups be counted for the team. */
	countLookups: boolean;
	writingOff: string[];
	/** Which tool answers on hosts of the company, by host with port. */
	companyHosts: Record<string, string>;
}

export interface PageStatus {
	/** The stub or engine answered in this tab. */
	running: boolean;
	paused: boolean;
	marks: number;
	site: string | null;
	misfit: boolean;
	/** What is marked near the window, in page order, each word once. */
	words: CardLink[];
	/** Words of the glossary that stand near the window without a mark, each once a reason. */
	unmarked: { conceptId: string; why: LeftOut }[];
	/** The browser can mark words. */
	canMark: boolean;
	ticket: TicketRef | null;
	/** The page is shown in the member's own words. */
	mile: boolean;
}

export interface PageStart {
	settings: PageSettings;
	paused: boolean;
}

/** A part of the compiled glossary, small enough that taking it up is not felt. */
export interface GlossaryPiece {
	/** All pieces of one version belong together. */
	version: string;
	/** Bytes of the whole part. */
	size: number;
	/** Base64 where messages carry no typed arrays. */
	bytes: Uint8Array | string;
}

/** What leads from a page's version of the glossary to the present one. */
export interface GlossaryDelta {
	version: string;
	changes: GlossaryChange[];
	/** What tells meanings apart is different, too, and must be loaded anew. */
	senses: boolean;
}

export interface Replies {
	/** What the engine begins with; null where there is nothing to do. */
	'page.hello': PageStart | null;
	'page.start': PageStart;
	'page.faces': null;
	'page.tickets': null;
	'glossary.piece': GlossaryPiece;
	/** Null where nobody remembers that version: the page loads all of it. */
	'glossary.changes': GlossaryDelta | null;
	/** `whole`: with the words inside its texts, which take a moment when the first card is asked for. */
	'card.get': CardModel & { whole: boolean };
	/** Keys are `ticketId`s; tickets without a tag are left out. */
	'tickets.get': { chips: Record<string, PriorityChip> };
	'ticket.panel': TicketPanel;
	'notes.list': NotesView;
	'note.draft.set': null;
	'priorities.list': PriorityChip[];
	mutate: { ok: true } | { ok: false; code: RejectCode; message: string };
	'why.questions': Question[];
	'why.alike': AlikeFound;
	'why.draft.get': WhyDraft | null;
	'why.draft.set': null;
	'why.pending.set': null;
	'why.pending.get': PendingWhy | null;
	'why.pending.clear': null;
	/** In the order in which they were asked for; null: better left as it is. */
	'mile.words': (MileWord | null)[];
	'mile.show': null;
	/** In the order of the text; null where the member wants no help meanwhile. */
	'writing.look': WritingWord[] | null;
	'writing.switch': null;
	'site.pause': null;
	'open.console': null;
	'open.sidepanel': null;
	'page.report': null;
	'page.status': PageStatus;
	status: SyncStatus;
	'settings.set': null;
	'sites.changed': null;
	'site.name': null;
	'invite.look': ({ ok: true } & InviteFacts) | Failed;
	join: { ok: true; teamName: string; side: Side; role: Role } | Failed;
	'sign.out': { ok: true } | Failed;
	leave: { ok: true } | Failed;
	'member.remove': { ok: true } | Failed;
	'devices.list': ({ ok: true } & DevicesReply) | Failed;
	'device.remove': { ok: true } | Failed;
	'device.link': { ok: true; link: string; expires: string } | Failed;
	'invites.list': ({ ok: true } & InvitesReply) | Failed;
	'invite.revoke': { ok: true } | Failed;
	'invite.create': { ok: true; link: string; expires: string } | Failed;
	'tokens.list': ({ ok: true } & TokensReply) | Failed;
	'token.create': ({ ok: true } & TokenReply) | Failed;
	'token.revoke': { ok: true } | Failed;
	'team.delete': { ok: true } | Failed;
	/** Code `local` where no server keeps a history, `unreachable` where it is not to be had now. */
	'history.list': ({ ok: true } & HistoryReply) | Failed;
	'sync.now': null;
	'rejected.dismiss': null;
	'rejected.resend': Replies['mutate'];
}

/** Compile-time check that every request has a reply. */
export type Reply<N extends RequestName> = Replies[N];

/** What the background tells a page or panel over its port; the receiver asks again for what it shows. */
export type PageEvent =
	| { type: 'glossary' }
	| { type: 'tickets' }
	| { type: 'settings' }
	| { type: 'paused'; paused: boolean }
	/** Show the page in the member's own words, or again as it is. */
	| { type: 'mile'; on: boolean };
