import { isPublished } from '@common-ground/shared/model/concept.ts';
import uFuzzy from '@leeoniya/ufuzzy';
import { type Entry, folded } from './entry.ts';
import type { Glossary } from './glossary.ts';

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
	const names = namesIn(glossary);
	const hits = new Map<string, Hit>();
	const add = (by: Hit['by'], found: readonly Name[]) => {
		for (const { word, entry } of found)
			if (!hits.has(entry.concept.data.id)) hits.set(entry.concept.data.id, { word, by, entry });
	};
	add(
		'name',
		names.filter((name) => name.folded === asked),
	);
	add('beginning', shortestFirst(names.filter((name) => name.folded.startsWith(asked))));
	if (hits.size < limit) add('likeness', alike(names, asked));
	return [...hits.values()].slice(0, limit);
}

interface Name {
	word: string;
	folded: string;
	isDeprecated: boolean;
	entry: Entry;
}

const namesIn = (glossary: Glossary): Name[] =>
	glossary.ids.flatMap((id) => {
		const entry = glossary.get(id);
		if (!entry || !isPublished(entry.concept.data.status)) return [];
		return entry.terms.map(({ data: { text, status } }) => ({
			...{ word: text, folded: folded(text), isDeprecated: status === 'deprecated', entry },
		}));
	});

/** A word that should not be used any more leads to its concept only where no other does. */
const shortestFirst = (names: Name[]): Name[] =>
	names.sort(
		(a, b) =>
			Number(a.isDeprecated) - Number(b.isDeprecated) ||
			a.folded.length - b.folded.length ||
			(a.folded < b.folded ? -1 : 1),
	);

function alike(names: readonly Name[], asked: string): Name[] {
	const [found, , order] = fuzzy.search(
		names.map((name) => name.folded),
		asked,
	);
	const places = found && order ? order.map((n) => found[n] ?? -1) : (found ?? []);
	return places.flatMap((place) => names[place] ?? []);
}
