import type { Member } from '../model/member.ts';
import type { Scored } from '../model/scoring.ts';
import type { Side } from '../model/side.ts';

/** How far one side is: people who scored everything, of those who take part. */
export interface Progress {
	side: Side;
	/** Ids of members. */
	done: string[];
	waitedFor: string[];
}

/**
 * Who has scored everything, by side. Sponsors do not take part; whoever left is waited for no longer, and what
 * they gave counts. Somebody who changed sides is counted where they scored.
 */
export function progressOf(
	members: readonly Pick<Member, 'id' | 'side' | 'role' | 'state'>[],
	scored: readonly Pick<Scored, 'by' | 'side'>[],
): Progress[] {
	const given = new Map(scored.map(({ by, side }) => [by, side]));
	return (['marketing', 'it'] as const).map((side) => ({
		side,
		done: [...given].flatMap(([by, on]) => (on === side ? [by] : [])),
		waitedFor: members.flatMap((member) =>
			member.side === side &&
			member.state === 'active' &&
			member.role !== 'sponsor' &&
			!given.has(member.id)
				? [member.id]
				: [],
		),
	}));
}

/** Everybody of both sides has scored everything. */
export const isComplete = (progress: readonly Progress[]): boolean =>
	progress.every(({ waitedFor }) => waitedFor.length === 0) &&
	progress.some(({ done }) => done.length > 0);

/** Somebody of each side has scored everything: enough to look at, if a translator says so. */
export const bothHaveScored = (progress: readonly Progress[]): boolean =>
	progress.every(({ done }) => done.length > 0);
