/** How far a guess is from the order that stood. */
export interface GuessScore {
	/** How many pairs of things there are, and how many of them stand in their order in the guess too. */
	pairs: number;
	alike: number;
	/** What was guessed furthest from its place; null where everything stood right. Places count from 1. */
	furthest: { id: string; guessed: number; actual: number } | null;
	/** In plain words how near it came; `none` where there is nothing to compare. */
	nearness: 'same' | 'near' | 'half' | 'far' | 'none';
}

/**
 * Compares a guessed order with the real one by pairs (Kendall's distance): which of two comes first. Things that
 * are in only one of the two orders are left out.
 */
export function scoreGuess(order: readonly string[], actual: readonly string[]): GuessScore {
	const guessed = unique(order).filter((id) => actual.includes(id));
	const real = unique(actual).filter((id) => guessed.includes(id));
	const place = new Map(real.map((id, at) => [id, at + 1]));
	const of = (id: string): number => place.get(id) ?? 0;
	const pairs = (guessed.length * (guessed.length - 1)) / 2;
	const alike = guessed.reduce(
		(sum, id, at) => sum + guessed.slice(at + 1).filter((later) => of(id) < of(later)).length,
		0,
	);
	const apart = guessed
		.map((id, at) => ({ id, guessed: at + 1, actual: of(id) }))
		.sort((a, b) => gap(b) - gap(a) || a.actual - b.actual);
	const [furthest] = apart;
	return {
		...{ pairs, alike, nearness: nearnessOf(alike, pairs) },
		furthest: furthest && gap(furthest) > 0 ? furthest : null,
	};
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const gap = ({ guessed, actual }: { guessed: number; actual: number }): number =>
	Math.abs(guessed - actual);

/** A guess by chance has half of the pairs right. */
function nearnessOf(alike: number, pairs: number): GuessScore['nearness'] {
	if (pairs === 0) return 'none';
	const share = alike / pairs;
	if (share === 1) return 'same';
	if (share >= 0.75) return 'near';
	return share > 0.4 ? 'half' : 'far';
}
