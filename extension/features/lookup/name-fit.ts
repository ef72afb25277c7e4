import { alike } from './alike.ts';
import type { Query } from './query.ts';
import { isGrammar, wordsOf } from './words.ts';

/** How well the words of a name and of a query cover each other, in any order, from 0 to 1. */
export function nameFit(name: string, { content, words }: Query): number {
	const all = wordsOf(name);
	const telling = all.filter((word) => !isGrammar(word));
	const own = telling.length > 0 ? telling : all;
	/** How well each word of the name is covered. */
	const covered: number[] = own.map((part) => (words.includes(part) ? 1 : 0));
	let asked = 0;
	let found = 0;
	for (const { word, stem, weight } of content) {
		asked += weight;
		let best = 0;
		for (const [at, part] of own.entries()) {
			const fit = alike(word, stem, part);
			if (fit > (covered[at] ?? 0)) covered[at] = fit;
			if (fit > best) best = fit;
			const pair = own[at + 1] === undefined ? 0 : alike(word, stem, part + own[at + 1]);
			if (pair > 0.7 && pair > best) {
				best = pair;
				covered[at] = covered[at + 1] = pair;
			}
		}
		found += weight * best;
	}
	const letters = own.reduce((sum, word) => sum + word.length, 0);
	const met = own.reduce((sum, word, at) => sum + word.length * (covered[at] ?? 0), 0);
	return asked === 0 || letters === 0 ? 0 : (found / asked) * (0.35 + (0.6 * met) / letters);
}
