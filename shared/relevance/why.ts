import type { MatchTerm } from '../matcher/model.ts';
import { type Concept, isPublished, type Term } from '../model/concept.ts';
import type { Side } from '../model/side.ts';
import type { Decision } from '../sense/model.ts';
import { foreignTerms } from './foreign.ts';
import type { LeftOut } from './left-out.ts';
import { type Passage, phraseAround, termsNamed } from './named.ts';
import type { MarkReason } from './reason.ts';

/** What the member's records say. */
export interface WhyRecords {
	concepts: Iterable<Concept>;
	terms: Iterable<Term>;
	knownConceptIds: ReadonlySet<string>;
	side: Side;
}

/** What the page says of the place where the word stands, as far as it is known. */
export interface WhyPlace {
	/** The text around it, with the word. */
	passage?: Passage;
	decision?: Decision;
	leftOut?: LeftOut | undefined;
}

/** Why `word`, as it was read or typed, is or is not marked for the member. */
export function whyOf(word: string, records: WhyRecords, place: WhyPlace = {}): MarkReason {
	const terms = [...records.terms];
	const named = termsNamed(word, terms);
	if (named.length === 0) return { word, marked: false, rule: 'no-term' };
	const phrase = place.passage && phraseAround(place.passage, terms);
	if (phrase) return { word, marked: false, rule: 'phrase', phrase };
	const ids = new Set(named.map(({ conceptId }) => conceptId));
	const concepts = [...records.concepts].filter(({ id }) => ids.has(id));
	const marks = foreignTerms(concepts, named, records.knownConceptIds, records.side);
	if (marks.length === 0) return { word, marked: false, ...familiar(named, concepts, records) };
	return { word, ...byPlace(marks, place, terms) };
}

/** Why none of the word's meanings is worth a mark. */
function familiar(named: readonly Term[], concepts: readonly Concept[], records: WhyRecords) {
	const published = concepts.filter(({ status }) => isPublished(status)).map(({ id }) => id);
	const [first] = concepts;
	if (first && published.length === 0)
		return { rule: 'unpublished', status: first.status } as const;
	const live = named.filter(({ conceptId }) => published.includes(conceptId));
	const foreign = live.filter(({ side }) => side !== records.side && side !== 'shared');
	if (foreign.some(({ conceptId }) => records.knownConceptIds.has(conceptId)))
		return { rule: 'known' } as const;
	return { rule: live.some(({ side }) => side === records.side) ? 'own' : 'shared' } as const;
}

/** Why a word that deserves a mark has one or none at this place. */
function byPlace(
	marks: readonly MatchTerm[],
	{ decision, leftOut }: WhyPlace,
	terms: readonly Term[],
) {
	const because = decision?.because ?? { rule: marks.length > 1 ? 'open' : 'only' };
	if (leftOut === 'everyday' || decision?.conceptIds.length === 0)
		return { marked: false, rule: 'everyday', because } as const;
	if (leftOut) return { marked: false, rule: leftOut } as const;
	const [only] = marks;
	if (only?.deprecated && marks.length === 1)
		return { marked: true, rule: 'deprecated', useInstead: better(only, terms) } as const;
	const shown = decision?.conceptIds ?? marks.map(({ conceptId }) => conceptId);
	const sides = shown.flatMap((id) => marks.find(({ conceptId }) => conceptId === id)?.side ?? []);
	return { marked: true, rule: 'meaning', sides, because } as const;
}

/** The preferred word of a deprecated one's concept, of the same side before any other; empty without one. */
function better(deprecated: MatchTerm, terms: readonly Term[]): string {
	const preferred = terms.filter(
		({ conceptId, status }) => conceptId === deprecated.conceptId && status === 'preferred',
	);
	return (preferred.find(({ side }) => side === deprecated.side) ?? preferred[0])?.text ?? '';
}
