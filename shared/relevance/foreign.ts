import type { MatchTerm } from '../matcher/model.ts';
import { type Concept, isPublished, type Term } from '../model/concept.ts';
import type { Side } from '../model/side.ts';
import { phrasesAround } from './phrases.ts';

/** Whose eyes a text is read with; `either` where it is read for both sides at once. */
export type Reader = Side | 'either';

/**
 * The words that are worth a mark for `reader`: the other side's words (either side's for `either`);
 * with each of them, any word that is written the same and means something else, so that both senses
 * are shown; and deprecated words of any side. Not the words of concepts that the reader knows or that
 * are not published; but those of their phrases that have such a word in them come along as shields.
 */
export function foreignTerms(
	concepts: Iterable<Concept>,
	terms: Iterable<Term>,
	knownConceptIds: ReadonlySet<string>,
	reader: Reader,
): MatchTerm[] {
	const published = new Set<string>();
	for (const concept of concepts) if (isPublished(concept.status)) published.add(concept.id);

	const all = [...terms].filter((term) => published.has(term.conceptId)).map(matchTerm);
	const unknown = all.filter((term) => !knownConceptIds.has(term.conceptId));
	const foreign = byText(unknown.filter((term) => isForeign(term, reader)));
	const marked = new Set(
		unknown.filter(
			(term) => term.deprecated || isForeign(term, reader) || hasOtherSense(term, foreign),
		),
	);
	const familiar = all.filter((term) => !marked.has(term));
	const shields = phrasesAround([...marked], familiar);
	return [...marked, ...shields.map((term) => ({ ...term, shield: true as const }))];
}

const isForeign = (term: MatchTerm, reader: Reader): boolean =>
	term.side !== reader && term.side !== 'shared';

/** One's own or a shared word that the other side uses for another concept. */
const hasOtherSense = (term: MatchTerm, foreign: ReadonlyMap<string, MatchTerm[]>): boolean =>
	(foreign.get(fold(term.text)) ?? []).some(
		(other) => other.conceptId !== term.conceptId && sameInText(term, other),
	);

/** Would both be found at one place of a text? */
const sameInText = (a: MatchTerm, b: MatchTerm): boolean =>
	a.text === b.text || !(a.caseSensitive || b.caseSensitive);

/** A term as the matcher takes it. */
export const matchTerm = (term: Term): MatchTerm => ({
	conceptId: term.conceptId,
	text: term.text,
	side: term.side,
	caseSensitive: (term.match?.case ?? defaultCase(term)) === 'sensitive',
	exact: term.match?.exact ?? false,
	deprecated: term.status === 'deprecated',
	...(term.lang ? { lang: term.lang } : {}),
	...(term.match?.neverOn?.length ? { neverOn: term.match.neverOn } : {}),
	...(term.match?.minLength ? { minLength: term.match.minLength } : {}),
});

/** "IT" is a department, "it" is not. */
const defaultCase = (term: Term) => (term.type === 'acronym' ? 'sensitive' : 'insensitive');

const fold = (text: string): string => text.toLowerCase();

const byText = (terms: readonly MatchTerm[]): Map<string, MatchTerm[]> =>
	Map.groupBy(terms, (term) => fold(term.text));
