import type { Side } from '../model/side.ts';
import { isClosedClass } from './closed-class.ts';
import type { SenseData } from './data.ts';
import { words } from './lexicon/words.ts';
import { stem } from './stem.ts';
import { type About, aboutOf } from './topical.ts';
import type { Word } from './word.ts';

/** What one word of a text says about the text. */
export interface Saying {
	about: About | undefined;
	/** Place of its stem in the glossary's data; -1 where no meaning speaks of it. */
	stem: number;
	/** How it is written or meant, where that says who talks to whom. */
	tone: Tone | undefined;
}

/** "we", "please"; "was"; "she"; "user_id", "v4.2"; a number. */
export type Tone = 'colleague' | 'telling' | 'person' | 'code' | 'number';

/** Words remembered at a time; pages say the same words again and again. */
const MEMORY = 20_000;

const SIDES: readonly Side[] = ['marketing', 'it'];
const COLLEAGUES = words("we you our us your please let's we'll we've don't can't");
const TELLING = words('was were had did');
const PERSON = words('he she him her his');
/** "user_id", "db-03", "README.md", "SQL": nobody talks so at home. */
const CODE = /[_@]|\.[a-z]|\d[a-z]|[a-z]\d|[a-z][A-Z]|\d\.\d|^[A-Z]{2,5}s?$|[-/][A-Z0-9]/;

/** What the words of texts say, by a glossary's data and the word lists. */
export class Vocabulary {
	readonly #stems: ReadonlyMap<string, number>;
	readonly #trade: ReadonlyMap<string, Side>;
	readonly #unclear: SenseData['words'];
	#known = new Map<string, Saying>();

	constructor(data: SenseData) {
		this.#stems = new Map(data.stems.split(' ').map((one, at) => [one, at]));
		this.#unclear = data.words;
		this.#trade = new Map(
			SIDES.flatMap((side) =>
				data.trade[side].split(' ').map((word): [string, Side] => [word, side]),
			),
		);
	}

	/** `word` belongs to a text that is read with this vocabulary alone. */
	sayingOf(word: Word): Saying {
		word.saying ??= this.#recall(word.raw);
		return word.saying;
	}

	#recall(raw: string): Saying {
		const known = this.#known.get(raw);
		if (known !== undefined) return known;
		if (this.#known.size >= MEMORY) this.#known = new Map();
		const saying = this.#learn(raw, raw.toLowerCase().replace('’', "'"));
		this.#known.set(raw, saying);
		return saying;
	}

	#learn(raw: string, word: string): Saying {
		const tone = toneOf(raw, word);
		if (isClosedClass(word)) return { about: undefined, stem: -1, tone };
		const singular = word.replace(/s$/, '');
		const side = this.#trade.get(word) ?? this.#trade.get(singular) ?? programOf(raw);
		const term = this.#unclear[word] ?? this.#unclear[singular];
		// Of two meanings, but none of them is everyday language's: "PO".
		const topic = term?.common === 0 && raw !== word ? 'work' : side;
		return {
			about: topic ? { topic, surely: 1 } : aboutOf(word),
			stem: this.#stems.get(stem(word)) ?? -1,
			tone,
		};
	}
}

/** Names with an underscore are those of programs: "user_id". */
const programOf = (raw: string): Side | undefined => (raw.includes('_') ? 'it' : undefined);

function toneOf(raw: string, word: string): Tone | undefined {
	if (COLLEAGUES.has(word)) return 'colleague';
	if (TELLING.has(word)) return 'telling';
	if (PERSON.has(word)) return 'person';
	if (CODE.test(raw)) return 'code';
	return /^\d/.test(raw) ? 'number' : undefined;
}
