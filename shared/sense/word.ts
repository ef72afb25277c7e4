import type { Gap } from './gap.ts';
import { stem } from './stem.ts';
import type { Saying } from './vocabulary.ts';

/** A word of a text. What is known of it is worked out when first asked, once for all places near it. */
export class Word {
	/** As it stands in the text. */
	readonly raw: string;
	/** In code units of its text; `end` is behind the last one. */
	readonly start: number;
	readonly end: number;
	/** What it says, kept by the one vocabulary that its text is read with. */
	saying: Saying | undefined;
	/** What parts it from the word before, once that was asked. */
	gap: Gap | undefined;
	#word: string | undefined;
	#root: string | undefined;

	constructor(text: string, start: number, end: number) {
		this.raw = text.slice(start, end);
		this.start = start;
		this.end = end;
	}

	/** In lower case, with a plain apostrophe. */
	get word(): string {
		this.#word ??= this.raw.toLowerCase().replace('’', "'");
		return this.#word;
	}

	get root(): string {
		this.#root ??= stem(this.word);
		return this.#root;
	}
}
