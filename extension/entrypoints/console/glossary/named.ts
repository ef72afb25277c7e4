import type { Entry } from '../../../features/lookup/entry.ts';
import { folded } from '../../../features/lookup/words.ts';

/** Concepts one of whose words begins with the text, or has a part that does; short words first. */
export function named(entries: readonly Entry[], text: string, most = 30): Entry[] {
	const wanted = folded(text);
	if (wanted === '') return [];
	const found: { entry: Entry; length: number }[] = [];
	for (const entry of entries) {
		const fitting = entry.terms.filter((term) => begins(folded(term.text), wanted));
		if (fitting.length === 0) continue;
		found.push({ entry, length: Math.min(...fitting.map((term) => term.text.length)) });
	}
	return found
		.sort((a, b) => a.length - b.length)
		.slice(0, most)
		.map(({ entry }) => entry);
}

const begins = (word: string, wanted: string): boolean =>
	word.startsWith(wanted) || word.includes(` ${wanted}`) || word.includes(`-${wanted}`);
