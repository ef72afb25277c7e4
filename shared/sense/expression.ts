import { EXPRESSIONS } from './lexicon/expressions.ts';
import type { Reading, Token } from './reading.ts';

/** Words on each side that an expression may take along. */
const REACH = 3;

/** The fixed expression of everyday language that `surface` is part of here, if it is. */
export function expressionAround(surface: string, { before, after }: Reading): string | undefined {
	const left = together(before).reverse();
	const right = together(after);
	const word = surface.toLowerCase();
	for (let from = 0; from <= left.length; from++)
		for (let to = right.length; to >= 0; to--) {
			if (from === left.length && to === 0) continue;
			const said = [...left.slice(from), word, ...right.slice(0, to)].join(' ');
			if (EXPRESSIONS.has(said)) return said;
		}
	return undefined;
}

/** The nearest words up to the first sign; a number is "#". */
function together(tokens: readonly Token[]): string[] {
	const near = tokens.slice(0, REACH);
	const end = near.findIndex(({ gap }) => gap !== 'blank');
	return (end < 0 ? near : near.slice(0, end)).map(({ word }) => (/^\d+$/.test(word) ? '#' : word));
}
