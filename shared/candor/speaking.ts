import type { Concept } from '../model/concept.ts';
import type { Decision, Lesson } from '../model/decision.ts';
import type { Move } from '../model/move.ts';
import type { Note } from '../model/note.ts';
import type { Comment, Vote } from '../model/opinion.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Asker } from '../model/request.ts';
import type { Scored } from '../model/scoring.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Concern } from '../model/ticket-concern.ts';
import type { Why } from '../model/why.ts';

/** Where members speak up. */
export interface Spoken {
	concepts: readonly Pick<Concept, 'suggestion'>[];
	proposals: readonly Pick<Proposal, 'by' | 'at'>[];
	votes: readonly Pick<Vote, 'by' | 'at'>[];
	comments: readonly Pick<Comment, 'by' | 'at'>[];
	askers: readonly Pick<Asker, 'by' | 'at'>[];
	notes: readonly Pick<Note, 'by' | 'at' | 'visibility'>[];
	concerns: readonly Pick<Concern, 'by' | 'at' | 'visibility' | 'steps'>[];
	whys: readonly Pick<Why, 'by' | 'at'>[];
	/** Their history says who tagged, described, expected, said back and clocked. */
	tickets: readonly Pick<Ticket, 'history'>[];
	moves: readonly Pick<Move, 'by' | 'at'>[];
	scored: readonly Pick<Scored, 'by' | 'at'>[];
	decisions: readonly Pick<Decision, 'by' | 'at' | 'revisits'>[];
	lessons: readonly Pick<Lesson, 'by' | 'at'>[];
}

interface Said {
	by: string;
	at: string;
}

/** Who said something and when, of what the whole team sees: what a few see stays theirs, even as a sum. */
export function spokenIn(spoken: Spoken): Said[] {
	const openly = <T extends { visibility: string }>(all: readonly T[]): T[] =>
		all.filter(({ visibility }) => visibility === 'team');
	return [
		...spoken.concepts.flatMap(({ suggestion }) => suggestion ?? []),
		...openly(spoken.notes),
		...openly(spoken.concerns).flatMap((concern) => [concern, ...concern.steps]),
		...spoken.tickets.flatMap(({ history }) => history ?? []),
		...spoken.decisions.flatMap((decision) => [decision, ...decision.revisits]),
		...[spoken.proposals, spoken.votes, spoken.comments, spoken.askers].flat(),
		...[spoken.whys, spoken.moves, spoken.scored, spoken.lessons].flat(),
	];
}
