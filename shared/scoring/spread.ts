import type { Scores, ScoringRound } from '../model/scoring.ts';
import type { Side } from '../model/side.ts';

export const QUESTIONS = ['reach', 'impact', 'confidence', 'effort'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What one side gave in answer to one question. */
export interface SideSpread {
	side: Side;
	/** How many gave 1, 2, 3, 4 and 5, in this order. */
	counts: [number, number, number, number, number];
	/** Null where nobody scored. */
	median: number | null;
	low: number | null;
	high: number | null;
}

export interface PrioritySpread {
	priorityId: string;
	questions: { question: Question; sides: SideSpread[]; gap: number | null }[];
	/** The largest gap of all questions, in points; null where only one side scored. */
	widest: number | null;
	/** By side, see `aidOf`. */
	aid: Record<Side, number | null>;
}

type Given = NonNullable<ScoringRound['revealed']>['scores'];

/** The spread of a revealed round, in the order of its priorities; empty while it is not revealed. */
export const spreadOf = ({ priorityIds, revealed }: ScoringRound): PrioritySpread[] => {
	const byPriority = Map.groupBy(revealed?.scores ?? [], ({ priorityId }) => priorityId);
	return revealed ? priorityIds.map((id) => spreadOfOne(id, byPriority.get(id) ?? [])) : [];
};

function spreadOfOne(priorityId: string, given: Given): PrioritySpread {
	const questions = QUESTIONS.map((question) => {
		const sides = (['marketing', 'it'] as const).map((side) =>
			sideSpread(side, pointsOf(given, side, question)),
		);
		const [one, other] = sides.map(({ median }) => median);
		const gap = one == null || other == null ? null : Math.abs(one - other);
		return { question, sides, gap };
	});
	const gaps = questions.flatMap(({ gap }) => gap ?? []);
	return {
		priorityId,
		questions,
		widest: gaps.length > 0 ? Math.max(...gaps) : null,
		aid: { marketing: aidOf(given, 'marketing'), it: aidOf(given, 'it') },
	};
}

const pointsOf = (given: Given, side: Side, question: Question): number[] =>
	given.flatMap((one) => (one.side === side ? [one.scores[question]] : [])).sort((a, b) => a - b);

function sideSpread(side: Side, sorted: readonly number[]): SideSpread {
	const counts: SideSpread['counts'] = [0, 0, 0, 0, 0];
	for (const points of sorted) counts[points - 1] = (counts[points - 1] ?? 0) + 1;
	return {
		...{ side, counts, median: medianOf(sorted) },
		...{ low: sorted[0] ?? null, high: sorted.at(-1) ?? null },
	};
}

/** Of sorted figures; of an even number, the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number | null {
	const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return below === undefined || above === undefined ? null : (below + above) / 2;
}

/**
 * An aid to talk by, never a rank: reach × impact × confidence ÷ effort, as in RICE (Sean McBride, “RICE: Simple
 * prioritization for product managers”, Intercom, 2016), but from points of 1 to 5 instead of people and months.
 * The median of a side's members; null where none scored.
 */
function aidOf(given: Given, side: Side): number | null {
	const figures = given.flatMap((one) => (one.side === side ? [figureOf(one.scores)] : []));
	return medianOf(figures.sort((a, b) => a - b));
}

const figureOf = ({ reach, impact, confidence, effort }: Scores): number =>
	(reach * impact * confidence) / effort;
