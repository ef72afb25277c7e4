import { z } from 'zod/mini';
import { OWNED } from './owned.ts';
import { PerSide, Side, SideOrShared } from './side.ts';
import { Id } from './text.ts';
import { Level } from './ticket-facts.ts';

/** A big bet, an ordinary one, or parked: there is no "medium". */
export const Bet = z.enum(['big', 'normal', 'parked']);
export type Bet = z.infer<typeof Bet>;

/** What sets the company apart, or what everybody needs and can buy (feature row P7). */
export const Nature = z.enum(['core', 'commodity']);
export type Nature = z.infer<typeof Nature>;

/** A small try of something new (feature row P10). It ends in a lesson. */
export const Pilot = z.looseObject({
	/** What we believe and want to find out. */
	hypothesis: z.string(),
	/** What it may take at most, in the team's words: “ten days of one developer”. */
	cap: z.string(),
	/** A calendar day, “2026-05-31”. */
	ends: z.string(),
});
export type Pilot = z.infer<typeof Pilot>;

/** A “not now”: why, and what helps instead (feature row A11). */
export const Refusal = z.looseObject({
	reason: z.string(),
	alternative: z.string(),
	by: z.string(),
	at: z.string(),
});
export type Refusal = z.infer<typeof Refusal>;

/** Somebody doubts that a priority is where it belongs (feature row A6). Shown until another one is raised. */
export const PriorityDispute = z.looseObject({
	by: z.string(),
	side: Side,
	at: z.string(),
	reason: z.string(),
	/** ISO 8601; empty where the team set no time. */
	until: z.string(),
	settled: z.optional(
		z.looseObject({
			by: z.string(),
			at: z.string(),
			/** The two sides found it themselves, or it was decided for them. */
			how: z.enum(['agreed', 'decided']),
			outcome: z.string(),
		}),
	),
});
export type PriorityDispute = z.infer<typeof PriorityDispute>;

export const Priority = z.looseObject({
	...OWNED,
	id: Id,
	/** Whose ranked list it stands in. */
	list: SideOrShared,
	title: z.string(),
	bet: Bet,
	/** Fractional index; compare with `byRank`, never by locale. */
	rank: z.string(),
	/** What it does for each side. */
	serves: PerSide,
	outcome: z.string(),
	state: z.enum(['active', 'done', 'dropped']),
	/** Somebody works on it now; how many of a list may be, the team caps. */
	underWay: z.optional(z.boolean()),
	/** Ids of the KPI concepts that it moves. */
	kpis: z.optional(z.array(Id)),
	nature: z.optional(z.nullable(Nature)),
	level: z.optional(z.nullable(Level)),
	/** Who answers for it on each side, by name: many of them are not members. */
	owners: z.optional(PerSide),
	/** Who pays for it. */
	fundedBy: z.optional(z.string()),
	/** How it serves the team's shared vision; empty: it does not say. */
	vision: z.optional(z.string()),
	pilot: z.optional(z.nullable(Pilot)),
	/** Said when it was parked or dropped. */
	refusal: z.optional(z.nullable(Refusal)),
	dispute: z.optional(z.nullable(PriorityDispute)),
	/** What it taught, said when it was closed; shown beside new tickets that are like its own. */
	lesson: z.optional(z.string()),
	/** The number of its last line in the journal, see `Move.n`. */
	journal: z.optional(z.int()),
	/** The reason given for the last move, and by whom. */
	lastMove: z.optional(z.looseObject({ by: z.string(), reason: z.string(), at: z.string() })),
});
export type Priority = z.infer<typeof Priority>;

const binary = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of a ranked list: by rank, then id, in binary order, so that every machine agrees. */
export const byRank = (
	a: Pick<Priority, 'rank' | 'id'>,
	b: Pick<Priority, 'rank' | 'id'>,
): number => binary(a.rank, b.rank) || binary(a.id, b.id);

/**
 * Active priorities of one list in order, the parked ones behind all others: the place in the array plus one is
 * the rank that people see, and parking one moves up those below it.
 */
export const rankedList = (all: readonly Priority[], list: SideOrShared): Priority[] =>
	all
		.filter((p) => p.list === list && p.state === 'active')
		.sort((a, b) => Number(a.bet === 'parked') - Number(b.bet === 'parked') || byRank(a, b));
