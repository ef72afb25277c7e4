import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { NAMES, OURS } from './matcher/candidates.ts';
import { goalsOf } from './matcher/goals.ts';
import { SLOW_MS } from './matcher/loop.ts';
import { type Cell, measured } from './matcher/measure.ts';
import { piecesOf, prose, textOf } from './matcher/prose.ts';
import { rowsOf } from './matcher/table.ts';
import { glossary } from './matcher/terms.ts';
import type { Bench, Measured } from './model.ts';

const TERMS = [100, 1_000, 10_000, 50_000] as const;
export const bench: Bench = {
	about: `finding ${TERMS.join(', ')} terms (the starter pack's, then WordNet's nouns) in all their forms, in the
documentation and comments of all installed packages, filled up with WordNet's examples. MB are million
characters. Each pass is measured in turns with a loop that visits each character (charCodeAt). Peers get
all forms and the text, lower-case and with blanks for hyphens; what they find is brought to whole words,
leftmost, longest, in unmeasured time. Goals are judged by the lower figure of both texts.
Parts: ${TERMS.join(', ')}, alone (no peers)`,
	run: matcher,
};

async function matcher(parts: readonly string[]): Promise<Measured> {
	const sizes = TERMS.filter((size) => parts.includes(`${size}`));
	const names = parts.includes('alone') ? [OURS] : NAMES;
	const paragraphs = await prose();
	const texts = [textOf(paragraphs, 1e6), textOf(paragraphs, 1e7)];
	const terms = await glossary();
	const cells: Cell[] = [];
	for (const name of names) {
		const all = await inAllSizes(name, sizes.length > 0 ? sizes : TERMS, terms, texts);
		cells.push(...all);
	}
	cells.sort((a, b) => a.terms - b.terms);
	const oursOf = (terms: number): Cell | undefined =>
		cells.find((cell) => cell.name === OURS && cell.terms === terms);
	return { rows: cells.flatMap((cell) => rowsOf(cell, oursOf(cell.terms))), goals: goalsOf(cells) };
}

async function inAllSizes(
	name: string,
	sizes: readonly number[],
	terms: readonly MatchTerm[],
	texts: readonly string[],
): Promise<Cell[]> {
	const pieces = piecesOf(texts[0] ?? '');
	const cells: Cell[] = [];
	for (const size of sizes) {
		const before = cells.at(-1);
		const cell =
			before && isSlow(before)
				? {
						name,
						terms: size,
						texts: [],
						missing: before.missing ?? `too slow with ${before.terms} terms`,
					}
				: await measured({ name, terms: terms.slice(0, size), texts, pieces });
		cells.push(cell);
	}
	return cells;
}

/** A larger glossary is not tried after that. */
const isSlow = ({ texts }: Cell): boolean =>
	(texts[0]?.speed.passMs ?? Number.POSITIVE_INFINITY) > SLOW_MS;
