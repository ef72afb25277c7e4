import { EXPRESSIONS } from './lexicon/expressions.ts';
import type { Reading, Token } from './reading.ts';

/** Words on each side that an expression may take along. */
const REACH = 3;

/**
 * The fixed expression of everyday language that `surface` is part of here, if it is: the one that begins
 * first, and of those the longest.
 */
export function expressionAround(surface: string, { before, after }: Reading): string | undefined {
	const candidates = around(surface.toLowerCase());
	if (candidates.size === 0) return undefined;
	const left = together(before);
	const right = together(after);
	let best: Around | undefined;
	for (const nearest of [left[0] ?? '', ''])
		for (const one of candidates.get(nearest) ?? [])
			if (one.isLongerThan(best) && begins(left, one.left) && begins(right, one.right)) best = one;
	return best?.whole;
}

/** An expression, as it stands around one of its words. */
class Around {
	readonly whole: string;
	/** The nearest first. */
	readonly left: readonly string[];
	readonly right: readonly string[];

	constructor(whole: string, left: readonly string[], right: readonly string[]) {
		this.whole = whole;
		this.left = left;
		this.right = right;
	}

	isLongerThan(other: Around | undefined): boolean {
		if (!other || this.left.length > other.left.length) return true;
		return this.left.length === other.left.length && this.right.length > other.right.length;
	}
}

/** By the word left of it, which may be none. */
type Candidates = ReadonlyMap<string, readonly Around[]>;

const known = new Map<string, Candidates>();

/** The expressions that `word`, which may be several, stands in with others. */
function around(word: string): Candidates {
	const before = known.get(word);
	if (before) return before;
	const [first = ''] = word.split(' ');
	const found = EXPRESSIONS.with(first).flatMap((whole) => [...partedBy(whole, word)]);
	const candidates = Map.groupBy(found, ({ left }) => left[0] ?? '');
	known.set(word, candidates);
	return candidates;
}

function* partedBy(whole: string, word: string): Generator<Around> {
	const padded = ` ${whole} `;
	for (let at = padded.indexOf(` ${word} `); at >= 0; at = padded.indexOf(` ${word} `, at + 1)) {
		const left = wordsOf(padded.slice(0, at)).reverse();
		const right = wordsOf(padded.slice(at + word.length + 2));
		if (left.length + right.length > 0) yield new Around(whole, left, right);
	}
}

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

const begins = (said: readonly string[], wanted: readonly string[]): boolean =>
	wanted.length <= said.length && wanted.every((word, i) => word === said[i]);

/** The nearest words up to the first sign, the nearest first; a number is "#". */
function together(tokens: readonly Token[]): string[] {
	const near = tokens.slice(0, REACH);
	const end = near.findIndex(({ gap }) => gap !== 'blank');
	return (end < 0 ? near : near.slice(0, end)).map(({ word }) => (/^\d+$/.test(word) ? '#' : word));
}
