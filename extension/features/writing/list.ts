import type { Match, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { unlimited } from '@common-ground/shared/relevance/limits.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import type { WritingWord } from '../../messaging/replies.ts';
import { formOf, inForm } from '../mile/form.ts';
import { firstClause } from '../mile/gloss.ts';
import { preferredFor } from '../mile/replacement.ts';

/** A concept with its terms. */
export interface Meaning {
	concept: Pick<Concept, 'id' | 'definition'>;
	terms: readonly Term[];
}

export interface Written {
	text: string;
	/** The host on which it is written. */
	site: string;
	/** What is foreign to the other side, in text order. */
	matches: readonly Match[];
	senses: Senses;
	meanings: ReadonlyMap<string, Meaning>;
	writer: Side;
}

/** Characters of an explanation in the list. */
const SHORT = 140;
/** More would be a page of their own. */
const MOST = 40;

/** The words of a text that the other side may stumble over, each once with all its places, in text order. */
export function wordsToMind(written: Written): WritingWord[] {
	const { text, site, matches, senses } = written;
	const words = new Map<string, WritingWord>();
	for (const { start, end, terms: found } of matches) {
		const terms = unlimited(found, { host: site, length: end - start });
		if (terms.length === 0) continue;
		const meant = new Set(senses.decide({ text, start, end, terms, site }).conceptIds);
		const word = text.slice(start, end);
		const minded = wordOf(
			word,
			terms.filter((term) => meant.has(term.conceptId)),
			written,
		);
		if (!minded) continue;
		const key = `${minded.conceptId} ${word.toLowerCase()}`;
		const known = words.get(key);
		if (known) known.at.push(start);
		else if (words.size < MOST) words.set(key, { ...minded, at: [start] });
	}
	return [...words.values()];
}

function wordOf(
	word: string,
	terms: readonly MatchTerm[],
	{ meanings, writer }: Written,
): Omit<WritingWord, 'at'> | undefined {
	const reader = otherSide(writer);
	const deprecated = terms.length > 0 && terms.every((term) => term.deprecated);
	// The writer's own meaning; one that only the other side has for the word is known there.
	const term = deprecated ? terms[0] : terms.find(({ side }) => side === writer);
	const meaning = term && meanings.get(term.conceptId);
	if (!meaning) return undefined;
	const other = terms.find((one) => one.conceptId !== term.conceptId && one.side !== writer);
	return {
		word,
		conceptId: term.conceptId,
		equivalent: instead(word, meaning, reader),
		gloss: firstClause(meaning.concept.definition[reader], SHORT),
		takenFor: other
			? firstClause(meanings.get(other.conceptId)?.concept.definition[reader] ?? '', SHORT)
			: '',
		useInstead: deprecated
			? current(word, meaning, term.side === 'shared' ? writer : term.side)
			: '',
		deprecated,
	};
}

/** The word that `reader` would use, in the form of the one met; empty where that is the same. */
function instead(word: string, { terms }: Meaning, reader: Side): string {
	const own = preferredFor(terms, reader);
	return own ? alike(word, own.text, terms) : '';
}

/** What is said today for a deprecated word: by the same side, else by any. */
function current(word: string, { terms }: Meaning, side: Side): string {
	const now = preferredFor(terms, side) ?? preferredFor(terms, otherSide(side));
	return now ? alike(word, now.text, terms) : '';
}

function alike(word: string, other: string, terms: readonly Term[]): string {
	if (formOf(word, [other])) return '';
	const form = formOf(
		word,
		terms.map((term) => term.text),
	);
	return inForm(other, form ?? 'base');
}
