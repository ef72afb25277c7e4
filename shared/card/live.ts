import { compileMatcher } from '../matcher/compile.ts';
import { type Concept, isPublished, type Term } from '../model/concept.ts';
import { matchTerm } from '../relevance/foreign.ts';
import type { CardText, LiveWord, SenseCard } from './model.ts';

/** Finds the words of a glossary in a text that is no page's. */
export type FindWords = (text: string) => LiveWord[];

/**
 * Every published word counts, whoever's it is: who looks something up follows what they do not know. A
 * word of several meanings leads to all of them: what tells them apart would take ten times as long to
 * make, and the texts of a glossary seldom use a word in another sense than it explains.
 */
export function wordFinder(concepts: readonly Concept[], terms: readonly Term[]): FindWords {
	const published = new Set(
		concepts.filter(({ status }) => isPublished(status)).map(({ id }) => id),
	);
	const used = terms.filter(({ conceptId }) => published.has(conceptId));
	const matcher = compileMatcher(used.map(matchTerm));
	return (text) =>
		matcher.find(text).map(({ start, end, terms: found }) => ({
			start,
			end,
			conceptIds: [...new Set(found.map(({ conceptId }) => conceptId))],
		}));
}

/** In the order in which a card is read. */
const TEXTS: readonly CardText[] = [
	'warning',
	'inYourWords',
	'theyMean',
	'changesForYou',
	'example',
	'advice',
];

/**
 * The words to look up further in a card's texts: each where it is read first, and none that the card
 * itself explains (`own`).
 */
export function liveWords(
	sense: Pick<SenseCard, CardText>,
	own: ReadonlySet<string>,
	find: FindWords,
): SenseCard['live'] {
	const seen = new Set<string>();
	const isNew = ({ conceptIds }: LiveWord): boolean => {
		const key = conceptIds.join(' ');
		if (seen.has(key) || conceptIds.some((id) => own.has(id))) return false;
		seen.add(key);
		return true;
	};
	const found = TEXTS.map((text) => [text, find(sense[text]).filter(isNew)] as const);
	return Object.fromEntries(found.filter(([, words]) => words.length > 0));
}
