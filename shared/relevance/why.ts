import { compileMatcher } from '../matcher/compile.ts';
import type { Match } from '../matcher/model.ts';
import { type Concept, isPublished, type Term } from '../model/concept.ts';
import type { Side } from '../model/side.ts';
import type { Decision } from '../sense/model.ts';
import { foreignTerms, matchTerm } from './foreign.ts';
import type { LeftOut } from './left-out.ts';
import type { MarkReason } from './reason.ts';

export type { MarkReason } from './reason.ts';
export { whySentence } from './why-sentence.ts';

/** What the member's records say. */
export interface WhyRecords {
	concepts: Iterable<Concept>;
	terms: Iterable<Term>;
	knownConceptIds: ReadonlySet<string>;
	side: Side;
}

/** What the page says of the place where the word stands; nothing where the word was only looked up. */
export interface WhyPlace {
	/** The text around it, with the word at `start` to `end`. */
	text?: string;
	start?: number;
	end?: number;
	decision?: Decision;
	leftOut?: LeftOut | undefined;
}

/** Why `word`, as it was read or typed, is or is not marked for the member. */
export function whyOf(word: string, records: WhyRecords, place: WhyPlace = {}): MarkReason {
	const terms = [...records.terms];
	const named = termsNamed(word, terms);
	if (named.length === 0) return { word, marked: false, rule: 'no-term' };
	const ids = new Set(named.map(({ conceptId }) => conceptId));
	const concepts = [...records.concepts].filter(({ id }) => ids.has(id));
	const phrase = phraseAround(place, terms);
	if (phrase) return { word, marked: false, rule: 'phrase', phrase };
	const [first] = concepts;
	if (first && !concepts.some(({ status }) => isPublished(status)))
		return { word, marked: false, rule: 'unpublished', status: first.status };
	const marks = foreignTerms(concepts, named, records.knownConceptIds, records.side);
	if (marks.length === 0) return { word, marked: false, rule: familiar(named, concepts, records) };
	const { decision, leftOut } = place;
	if (leftOut === 'everyday' || decision?.conceptIds.length === 0) {
		const because = decision?.because ?? { rule: 'open' };
		return { word, marked: false, rule: 'everyday', because };
	}
	if (leftOut) return { word, marked: false, rule: leftOut };
	const deprecated = marks.find((mark) => mark.deprecated);
	if (deprecated && marks.length === 1)
		return { word, marked: true, rule: 'deprecated', useInstead: better(deprecated, terms) };
	const shown = decision?.conceptIds ?? marks.map(({ conceptId }) => conceptId);
	const sides = shown.flatMap((id) => marks.find((m) => m.conceptId === id)?.side ?? []);
	return {
		word,
		marked: true,
		rule: 'meaning',
		sides,
		because: decision?.because ?? { rule: marks.length > 1 ? 'open' : 'only' },
	};
}

/** Why none of the word's meanings is worth a mark. */
function familiar(
	named: readonly Term[],
	concepts: readonly Concept[],
	{ knownConceptIds, side }: WhyRecords,
): 'known' | 'own' | 'shared' {
	const published = new Set(
		concepts.filter(({ status }) => isPublished(status)).map(({ id }) => id),
	);
	const live = named.filter(({ conceptId }) => published.has(conceptId));
	const foreign = live.filter((term) => term.side !== side && term.side !== 'shared');
	if (foreign.some(({ conceptId }) => knownConceptIds.has(conceptId))) return 'known';
	return live.some((term) => term.side === side) ? 'own' : 'shared';
}

/** The terms that `word` is a form of. */
function termsNamed(word: string, terms: readonly Term[]): Term[] {
	const initial = initialOf(word);
	const near = terms.filter(({ text }) => initialOf(text) === initial);
	return near.filter((term) =>
		compileMatcher([matchTerm(term)])
			.find(word)
			.some((match) => covers(match, word.trim())),
	);
}

const covers = ({ start, end }: Match, word: string): boolean => end - start === word.length;

const initialOf = (text: string): string =>
	text.trim().charAt(0).normalize('NFD').charAt(0).toLowerCase();

/** The longer term that the word is only a part of. */
function phraseAround(place: WhyPlace, terms: readonly Term[]): string | undefined {
	const { text, start, end } = place;
	if (text === undefined || start === undefined || end === undefined) return undefined;
	const part = text.slice(start, end).slice(0, 3).toLowerCase();
	const longer = terms.filter(
		({ text: t }) => t.length > end - start && t.toLowerCase().includes(part),
	);
	const match = compileMatcher(longer.map(matchTerm))
		.find(text)
		.find((m) => m.start <= start && m.end >= end && m.end - m.start > end - start);
	return match && text.slice(match.start, match.end);
}

/** The preferred word of a deprecated one's concept. */
const better = (
	deprecated: { conceptId: string; side: string },
	terms: readonly Term[],
): string => {
	const preferred = terms.filter(
		(term) => term.conceptId === deprecated.conceptId && term.status === 'preferred',
	);
	return (preferred.find(({ side }) => side === deprecated.side) ?? preferred[0])?.text ?? '';
};
