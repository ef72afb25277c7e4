import { compileMatcher } from '../matcher/compile.ts';
import type { Match, Matcher, MatchTerm } from '../matcher/model.ts';
import type { SideOrShared } from '../model/side.ts';
import type { Because, Decision, Senses } from './model.ts';

/** A word that somebody asks about, and the text that it comes from. */
export interface Question {
	text: string;
	/** In any form and case; need not stand in the text. */
	word: string;
	/** As in `Place`. */
	site: string;
}

export interface Answer extends Decision {
	/** Whose word it is in each of the meanings, in their order. */
	sides: readonly SideOrShared[];
}

/** Answers what a word means in a text; made once from every term of a glossary. */
export class Asked {
	readonly #senses: Senses;
	readonly #words: Matcher;
	readonly #phrases: Matcher;
	readonly #finders = new Map<string, Matcher>();

	constructor(terms: readonly MatchTerm[], senses: Senses) {
		this.#senses = senses;
		this.#phrases = compileMatcher(terms);
		this.#words = compileMatcher(terms.map(inAnyCase));
	}

	/** What `word` means in `text`; no meanings where it is an everyday word there or no term at all. */
	decide(question: Question): Answer {
		const terms = this.#termsOf(question.word.trim());
		const decision = this.#decide(question, terms);
		const sides = decision.conceptIds.map(
			(id) => terms.find(({ conceptId }) => conceptId === id)?.side ?? 'shared',
		);
		return { ...decision, sides };
	}

	#decide({ text, word, site }: Question, terms: readonly MatchTerm[]): Decision {
		const asked = word.trim();
		if (terms.length === 0) return { conceptIds: [], because: { rule: 'only' } };
		const place = this.#placeOf(asked, text, terms);
		const phrase = place && this.#phraseAround(text, place);
		if (phrase) {
			const meant = terms.filter((term) => phrase.terms.some(sameConcept(term)));
			const because: Because = { rule: 'context', cues: [said(text, phrase)] };
			if (meant.length > 0) return { conceptIds: conceptsOf(meant), because };
		}
		return this.#senses.decide(
			place
				? { text, ...place, terms, site }
				: { text: `${text} ${asked}`, ...endOf(text, asked), terms, site },
		);
	}

	#termsOf(asked: string): MatchTerm[] {
		const match = this.#words.find(asked).find((one) => one.end - one.start === asked.length);
		return match?.terms ?? [];
	}

	/** Where the word stands first: as it was asked, else in any form. */
	#placeOf(asked: string, text: string, terms: readonly MatchTerm[]): Span | undefined {
		const [exactly] = this.#finderOf(asked, [{ ...plain, text: asked }]).find(text);
		const [inAnyForm] = exactly ? [exactly] : this.#finderOf(`${asked}…`, terms).find(text);
		return inAnyForm && { start: inAnyForm.start, end: inAnyForm.end };
	}

	#finderOf(key: string, terms: readonly MatchTerm[]): Matcher {
		const finder = this.#finders.get(key) ?? compileMatcher(terms);
		this.#finders.set(key, finder);
		return finder;
	}

	#phraseAround(text: string, { start, end }: Span): Match | undefined {
		return this.#phrases
			.find(text)
			.find(
				(match) =>
					match.start <= start && match.end >= end && match.end - match.start > end - start,
			);
	}
}

interface Span {
	start: number;
	end: number;
}

const inAnyCase = (term: MatchTerm): MatchTerm => ({ ...term, caseSensitive: false });
const plain = {
	conceptId: '',
	side: 'shared',
	caseSensitive: false,
	exact: true,
	deprecated: false,
} as const;
const sameConcept = (term: MatchTerm) => (other: MatchTerm) => term.conceptId === other.conceptId;
const conceptsOf = (terms: readonly MatchTerm[]) => [
	...new Set(terms.map(({ conceptId }) => conceptId)),
];
const said = (text: string, { start, end }: Span): string => text.slice(start, end);
const endOf = (text: string, word: string): Span => ({
	start: text.length + 1,
	end: text.length + 1 + word.length,
});
