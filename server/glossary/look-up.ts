import uFuzzy from '@leeoniya/ufuzzy';
import { type Entry, folded } from './entry.ts';
import type { Glossary, Name } from './glossary.ts';

/** Likenesses that are looked at, the best first; several may name one concept. */
const MOST = 500;

export interface Hit {
	/** The name by which it was found. */
	word: string;
	/** Written so, beginning so, or only like it: a part, or a typing mistake. */
	by: 'name' | 'beginning' | 'likeness';
	entry: Entry;
}

/** One mistake a word: a letter too many, missing, another, or two exchanged. */
const fuzzy = new uFuzzy({
	intraMode: 1,
	unicode: true,
	interSplit: "[^\\p{L}\\d']+",
	intraSplit: '\\p{Ll}\\p{Lu}',
});

/** Published concepts by their names, the best first, each once. */
export function lookUp(glossary: Glossary, query: string, limit: number): Hit[] {
	const asked = folded(query);
	if (asked === '') return [];
	const { names } = glossary;
	const hits = new Map<string, Hit>();
	const add = (by: Hit['by'], found: readonly Name[]) => {
		for (const { word, entry } of found)
			if (!hits.has(entry.concept.data.id)) hits.set(entry.concept.data.id, { word, by, entry });
	};
	add(
		'name',
		names.all.filter((name) => name.folded === asked),
	);
	add('beginning', shortestFirst(names.all.filter((name) => name.folded.startsWith(asked))));
	if (hits.size < limit) add('likeness', alike(names, asked));
	return [...hits.values()].slice(0, limit);
}

/** A word that should not be used any more leads to its concept only where no other does. */
const shortestFirst = (names: Name[]): Name[] =>
	names.sort(
		(a, b) =>
			Number(a.isDeprecated) - Number(b.isDeprecated) ||
			a.folded.length - b.folded.length ||
			(a.folded < b.folded ? -1 : 1),
	);

function alike({ all, folded: haystack }: Glossary['names'], asked: string): Name[] {
	const [found, , order] = fuzzy.search(haystack, asked);
	const places = found && order ? order.map((n) => found[n] ?? -1) : (found ?? []);
	return places.slice(0, MOST).flatMap((place) => all[place] ?? []);
}
