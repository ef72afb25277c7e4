import type { Term } from '../model/concept.ts';
import { isWithin } from './distance.ts';
import { normalised } from './normal.ts';

/** How two words are alike. */
export type Likeness = 'same' | 'spelling' | 'acronym' | 'order' | 'typo';

export interface Near {
	conceptId: string;
	/** The word there. */
	text: string;
	/** `same`: but for case; `spelling`: hyphens, accents, plural; `order`: the same words in another order. */
	how: Likeness;
}

type Word = Pick<Term, 'conceptId' | 'text'>;

/** Words of one length, side by side, so that most of them are told apart by one comparison of numbers. */
interface Bucket {
	words: Word[];
	texts: string[];
	letters: number[];
}

/** Words taken up between two pauses. */
const STEP = 200;

/** Finds words that name the same as another one (feature row C6). Made once for many questions. */
export class NearWords {
	readonly #keys = new Map<string, Word[]>();
	readonly #byLength: Bucket[] = [];

	constructor(terms: Iterable<Word> = []) {
		for (const term of terms) this.add(term);
	}

	/** The same in steps: a hundred thousand words take longer than a page can wait. */
	static *inSteps(terms: Iterable<Word>): Generator<void, NearWords> {
		const near = new NearWords();
		let count = 0;
		for (const term of terms) {
			near.add(term);
			if (++count % STEP === 0) yield;
		}
		return near;
	}

	add(term: Word): void {
		const plain = plainOf(term.text);
		for (const key of keysOf(term.text, plain)) {
			const words = this.#keys.get(key);
			if (words) words.push(term);
			else this.#keys.set(key, [term]);
		}
		const bucket = this.#byLength[plain.length] ?? { words: [], texts: [], letters: [] };
		this.#byLength[plain.length] = bucket;
		bucket.words.push(term);
		bucket.texts.push(plain);
		bucket.letters.push(lettersOf(plain));
	}

	/** Of other concepts than `except`; each concept once, by its likest word, the surest first. */
	find(text: string, { except = '', most = 4 }: { except?: string; most?: number } = {}): Near[] {
		const found = new Map<string, Near>();
		const see = (words: readonly Word[], how: Likeness): void => {
			for (const { conceptId, text: other } of words)
				if (conceptId !== except && !found.has(conceptId))
					found.set(conceptId, { conceptId, text: other, how });
		};
		const plain = plainOf(text);
		const equal = this.#keys.get(`=${plain}`) ?? [];
		const same = normalised(text);
		see(
			equal.filter((word) => normalised(word.text) === same),
			'same',
		);
		see(equal, 'spelling');
		see(this.#acronymsOf(text), 'acronym');
		see(this.#keys.get(sorted(text)) ?? [], 'order');
		see(this.#typosOf(plain), 'typo');
		return [...found.values()].slice(0, most);
	}

	#acronymsOf(text: string): Word[] {
		const full = isAcronym(text) ? (this.#keys.get(`A${text.toLowerCase()}`) ?? []) : [];
		const short = initialsOf(text)
			.flatMap((initials) => this.#keys.get(`=${initials}`) ?? [])
			.filter((word) => isAcronym(word.text));
		return [...full, ...short];
	}

	#typosOf(plain: string): Word[] {
		const most = errorsIn(plain.length);
		const letters = lettersOf(plain);
		const found: Word[] = [];
		for (let length = plain.length - most; length <= plain.length + most; length++) {
			const bucket = this.#byLength[length];
			const allowed = Math.min(most, errorsIn(length));
			if (!bucket || allowed === 0) continue;
			for (let at = 0; at < bucket.texts.length; at++) {
				if (bitsIn(letters ^ (bucket.letters[at] ?? 0)) > 2 * allowed) continue;
				const other = bucket.texts[at] ?? '';
				// “phase 1” and “phase 2” are no slip of the hand.
				if (isWithin(plain, other, allowed) && digitsOf(other) === digitsOf(plain))
					found.push(bucket.words[at] as Word);
			}
		}
		return found;
	}
}

/** So many slips two long words may be apart; in a short one each makes another word. */
const errorsIn = (length: number): number => (length < 5 ? 0 : length < 12 ? 1 : 2);

/** What is the same in “E-Mails”, “e mail” and “email”: letters and digits, without accents and the plural. */
function plainOf(text: string): string {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#&]/gu, '');
	const isPlural = isAcronym(text) ? text.endsWith('s') : plain.length > 4 && /[^s]s$/u.test(plain);
	return isPlural ? plain.slice(0, -1) : plain;
}

const SMALL = new Set([
	'of',
	'and',
	'the',
	'a',
	'an',
	'for',
	'to',
	'in',
	'on',
	'per',
	'by',
	'with',
	'und',
	'der',
	'die',
	'das',
	'von',
	'für',
]);
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sorted = (text: string): string => {
	const words = wordsIn(text);
	return words.length > 1 ? `~${words.map(plainOf).sort().join(' ')}` : '';
};

/** Fewer letters stand for too much to be told. */
const SHORTEST = 3;
const isAcronym = (text: string): boolean => /^[\p{Lu}\p{N}&]{3,8}s?$/u.test(text.trim());

/** First letters of a phrase, with and without its small words. */
function initialsOf(text: string): string[] {
	const words = wordsIn(text);
	const all = [words, words.filter((word) => !SMALL.has(word))].map((some) =>
		some.map(([first = '']) => first).join(''),
	);
	return [...new Set(all)].filter((initials) => initials.length >= SHORTEST);
}

const keysOf = (text: string, plain: string): string[] => [
	`=${plain}`,
	...[sorted(text)].filter(Boolean),
	...initialsOf(text).map((initials) => `A${initials}`),
];

/** Which letters a word has, as bits. */
function lettersOf(plain: string): number {
	let bits = 0;
	for (let at = 0; at < plain.length; at++) bits |= 1 << (plain.charCodeAt(at) & 31);
	return bits;
}

function bitsIn(number: number): number {
	let left = number;
	let bits = 0;
	for (; left !== 0; left &= left - 1) bits++;
	return bits;
}

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, '');
