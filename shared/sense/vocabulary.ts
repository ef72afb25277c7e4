import type { Side } from '../model/side.ts';
import { isClosedClass } from './closed-class.ts';
import type { SenseData } from './data.ts';
import { stem } from './stem.ts';
import { type About, aboutOf } from './topical.ts';

/** What one word of a text says about the text. */
export interface Saying {
	about: About | undefined;
	/** Place of its stem in the glossary's data; -1 where no meaning speaks of it. */
	stem: number;
	/** Is it a word of the glossary with several meanings, or with one in everyday language, too? */
	isTerm: boolean;
}

const SIDES: readonly Side[] = ['marketing', 'it'];
/** Words remembered at a time; pages say the same words again and again. */
const MEMORY = 20_000;

/** What the words of texts say, by a glossary's data and the word lists. */
export class Vocabulary {
	readonly #stems: ReadonlyMap<string, number>;
	readonly #trade: ReadonlyMap<string, Side>;
	readonly #unclear: SenseData['words'];
	#known = new Map<string, Saying | null>();

	constructor(data: SenseData) {
		this.#stems = new Map(data.stems.split(' ').map((one, at) => [one, at]));
		this.#unclear = data.words;
		this.#trade = new Map(
			SIDES.flatMap((side) =>
				data.trade[side].split(' ').map((word): [string, Side] => [word, side]),
			),
		);
	}

	/** `word` in lower case; null where it says nothing. */
	sayingOf(word: string): Saying | null {
		const known = this.#known.get(word);
		if (known !== undefined) return known;
		if (this.#known.size >= MEMORY) this.#known = new Map();
		const saying = this.#learn(word);
		this.#known.set(word, saying);
		return saying;
	}

	#learn(word: string): Saying | null {
		if (isClosedClass(word)) return null;
		const at = this.#stems.get(stem(word)) ?? -1;
		const singular = word.replace(/s$/, '');
		const side = this.#trade.get(word) ?? this.#trade.get(singular);
		const about = side ? { topic: side, surely: 1 } : aboutOf(word);
		const isTerm = this.#unclear[word] !== undefined || this.#unclear[singular] !== undefined;
		return at < 0 && !about && !isTerm ? null : { about, stem: at, isTerm };
	}
}
