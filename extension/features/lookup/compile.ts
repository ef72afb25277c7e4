import { isPublished } from '@common-ground/shared/model/concept.ts';
import { DictionaryDraft } from './dictionary.ts';
import type { Entry } from './entry.ts';
import { PostingsDraft } from './postings.ts';
import { formOf, type Segment, SIDES, STATUSES } from './segment.ts';
import { isGrammar, stemOf, wordsOf } from './words.ts';

/** Entries taken in between two chances to pause: a few milliseconds. */
const STEP = 50;

/** Builds the index in steps, so that whoever runs it can let other work through in between. */
export function* compileInSteps(entries: readonly Entry[]): Generator<void, Segment> {
	const draft = new Draft();
	for (const [at, entry] of entries.entries()) {
		draft.add(entry);
		if (at % STEP === STEP - 1) yield;
	}
	return yield* draft.freeze();
}

class Draft {
	readonly #ids: string[] = [];
	readonly #published: number[] = [];
	readonly #firstName: number[] = [];
	readonly #names: string[] = [];
	readonly #conceptOf: number[] = [];
	readonly #sides: number[] = [];
	readonly #statuses: number[] = [];
	readonly #words = new DictionaryDraft();
	readonly #wordConcepts = new PostingsDraft();
	readonly #whole = new DictionaryDraft();
	readonly #wholeNames = new PostingsDraft();
	readonly #forms = new DictionaryDraft();
	readonly #formNames = new PostingsDraft();
	/** By word the number of its stem; -1 for words of grammar. Texts repeat their words. */
	readonly #stemNumbers = new Map<string, number>();
	readonly #stems = new DictionaryDraft();
	readonly #stemConcepts = new PostingsDraft();

	add({ concept, terms }: Entry): void {
		const number = this.#ids.push(concept.id) - 1;
		this.#published.push(isPublished(concept.status) ? 1 : 0);
		this.#firstName.push(this.#names.length);
		const about = new Map<number, number>();
		for (const term of terms) {
			this.#sides.push(SIDES.indexOf(term.side));
			this.#statuses.push(STATUSES.indexOf(term.status));
			this.#addName(number, term.text);
			this.#count(about, term.text, WEIGHTS.name);
		}
		for (const side of ['marketing', 'it'] as const) {
			this.#count(about, concept.definition[side], WEIGHTS.definition);
			this.#count(about, concept.changes[side], WEIGHTS.rest);
		}
		for (const text of [concept.example, concept.falseFriend, concept.advice, concept.kpi?.formula])
			if (text) this.#count(about, text, WEIGHTS.rest);
		for (const [stem, sum] of about) this.#stemConcepts.add(stem, number, impact(sum));
	}

	#addName(concept: number, text: string): void {
		const name = this.#names.push(text.replaceAll('\n', ' ')) - 1;
		this.#conceptOf.push(concept);
		const words = wordsOf(text);
		for (const word of words) this.#wordConcepts.add(this.#words.numberOf(word), concept);
		this.#wholeNames.add(this.#whole.numberOf(words.join('')), name);
		const forms = [formOf.stems(words.map(stemOf))];
		if (words.length > 1) forms.push(formOf.initials(words.map((word) => word.charAt(0))));
		for (const form of forms) this.#formNames.add(this.#forms.numberOf(form), name);
	}

	#count(about: Map<number, number>, text: string, weight: number): void {
		for (const word of wordsOf(text)) {
			const stem = this.#stemOf(word);
			if (stem >= 0) about.set(stem, (about.get(stem) ?? 0) + weight);
		}
	}

	#stemOf(word: string): number {
		const known = this.#stemNumbers.get(word);
		if (known !== undefined) return known;
		const number = isGrammar(word) ? -1 : this.#stems.numberOf(stemOf(word));
		this.#stemNumbers.set(word, number);
		return number;
	}

	*freeze(): Generator<void, Segment> {
		const words = this.#words.freeze();
		const wordConcepts = this.#wordConcepts.freeze(this.#words.size);
		yield;
		const whole = this.#whole.freeze();
		yield;
		const wholeNames = this.#wholeNames.freeze(this.#whole.size);
		yield;
		const forms = this.#forms.freeze();
		yield;
		const formNames = this.#formNames.freeze(this.#forms.size);
		yield;
		const stems = this.#stems.freeze();
		yield;
		const stemConcepts = this.#stemConcepts.freeze(this.#stems.size);
		yield;
		return {
			ids: this.#ids.join('\n'),
			published: Uint8Array.from(this.#published),
			firstName: Uint32Array.from([...this.#firstName, this.#names.length]),
			names: this.#names.join('\n'),
			conceptOf: Uint32Array.from(this.#conceptOf),
			sides: Uint8Array.from(this.#sides),
			statuses: Uint8Array.from(this.#statuses),
			words,
			wordConcepts,
			whole,
			wholeNames,
			forms,
			formNames,
			stems,
			stemConcepts,
		};
	}
}

/** How much a word counts by where it stands. */
const WEIGHTS = { name: 4, definition: 2, rest: 0.6 };
/** A word that stands there often says little more than one that stands there once. */
const SATURATION = 1.5;

const impact = (sum: number): number => Math.round((255 * sum) / (sum + SATURATION));
