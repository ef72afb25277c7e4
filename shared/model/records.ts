import { z } from 'zod/mini';
import { Concept, Term } from './concept.ts';
import { Decision, Lesson } from './decision.ts';
import { Import, ImportBatch } from './import.ts';
import { PutAway } from './inbox.ts';
import { Kept } from './kept.ts';
import { Load } from './load.ts';
import { LookupCount } from './lookup-count.ts';
import { Known, Member, Team } from './member.ts';
import { Move } from './move.ts';
import { Note } from './note.ts';
import { Comment, Vote } from './opinion.ts';
import { Guess, PerspectiveCard, Practice } from './perspective.ts';
import { Priority } from './priority.ts';
import { PriorityLink } from './priority-link.ts';
import { Proposal } from './proposal.ts';
import { PulseAnswer, PulseRound } from './pulse.ts';
import { Asker, TermRequest } from './request.ts';
import { Score, Scored, ScoringRound } from './scoring.ts';
import { Ticket } from './ticket.ts';
import { Alias } from './ticket-alias.ts';
import { Clock } from './ticket-clock.ts';
import { Concern } from './ticket-concern.ts';
import { Expectation } from './ticket-expectation.ts';
import { Restatement } from './ticket-restatement.ts';
import { PromptRule, Why } from './why.ts';

/** Every kind of record that is stored and synced, by collection name. */
export const COLLECTIONS = {
	concept: Concept,
	term: Term,
	proposal: Proposal,
	vote: Vote,
	comment: Comment,
	request: TermRequest,
	asker: Asker,
	priority: Priority,
	move: Move,
	priorityLink: PriorityLink,
	load: Load,
	scoringRound: ScoringRound,
	score: Score,
	scored: Scored,
	perspectiveCard: PerspectiveCard,
	guess: Guess,
	practice: Practice,
	decision: Decision,
	lesson: Lesson,
	pulseRound: PulseRound,
	pulseAnswer: PulseAnswer,
	lookupCount: LookupCount,
	ticket: Ticket,
	why: Why,
	expectation: Expectation,
	restatement: Restatement,
	clock: Clock,
	concern: Concern,
	alias: Alias,
	putAway: PutAway,
	prompts: PromptRule,
	member: Member,
	team: Team,
	known: Known,
	kept: Kept,
	note: Note,
	import: Import,
	importBatch: ImportBatch,
} as const;

export type Collection = keyof typeof COLLECTIONS;
export type RecordOf<C extends Collection> = z.infer<(typeof COLLECTIONS)[C]>;
export const Collection = z.enum(Object.keys(COLLECTIONS) as [Collection, ...Collection[]]);

/** Fields by which a collection can be queried, in memory, IndexedDB and SQL alike. */
export const INDEXES = {
	concept: ['owner'],
	term: ['conceptId'],
	proposal: ['conceptId'],
	vote: ['conceptId'],
	comment: ['conceptId'],
	asker: ['requestId'],
	priority: ['list', 'owner'],
	priorityLink: ['from', 'to'],
	score: ['roundId'],
	scored: ['roundId'],
	perspectiveCard: ['side'],
	pulseRound: ['state'],
	pulseAnswer: ['roundId'],
	ticket: ['owner'],
	concern: ['ticketId'],
	alias: ['kind'],
	member: ['role'],
	note: ['ticketId'],
} as const satisfies Partial<Record<Collection, readonly string[]>>;

/** Who may see a record: the whole team, one side of it, or one member. */
export const Scope = z.union([
	z.literal('team'),
	z.templateLiteral(['side:', z.enum(['marketing', 'it'])]),
	z.templateLiteral(['member:', z.string()]),
]);
export type Scope = z.infer<typeof Scope>;

export interface RecordKey {
	collection: Collection;
	id: string;
}

/** The key as one string, for maps. */
export const keyText = (key: RecordKey): string => `${key.collection}/${key.id}`;
