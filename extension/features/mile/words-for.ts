import { ask } from '../../messaging/client.ts';
import type { MileWord } from '../../messaging/replies.ts';
import { complain } from '../../page/quiet.ts';
import type { Mark } from '../glossary/marks.ts';
import type { Replaced } from './lines.ts';

/** The most words that one request may name. */
const AT_ONCE = 300;

/** What stands for the words of this page, as far as the background has said it. */
export class WordsFor {
	readonly #known = new Map<string, MileWord | null>();
	readonly #onChange: () => void;
	#asking = false;

	/** `onChange` is called when more is known. */
	constructor(onChange: () => void) {
		this.#onChange = onChange;
	}

	/** The marks for which something stands. What is not known yet is asked for, all together. */
	of(marks: readonly Mark[]): Replaced[] {
		const unknown = new Map<string, { word: string; conceptId: string }>();
		const replaced = marks.flatMap((mark): Replaced[] => {
			const [conceptId, another] = mark.conceptIds;
			// Where a word has several meanings, a wrong one would be worse than the word itself.
			if (conceptId === undefined || another !== undefined) return [];
			const key = `${conceptId} ${mark.word}`;
			const instead = this.#known.get(key);
			if (instead === undefined) unknown.set(key, { word: mark.word, conceptId });
			return instead ? [{ mark, instead }] : [];
		});
		if (unknown.size > 0) void this.#ask([...unknown].slice(0, AT_ONCE));
		return replaced;
	}

	/** More is on its way. */
	get isAsking(): boolean {
		return this.#asking;
	}

	/** The glossary changed. */
	forget(): void {
		this.#known.clear();
		this.#onChange();
	}

	async #ask(wanted: readonly [string, { word: string; conceptId: string }][]): Promise<void> {
		if (this.#asking) return;
		this.#asking = true;
		try {
			const words = await ask('mile.words', { words: wanted.map(([, word]) => word) });
			for (const [i, [key]] of wanted.entries()) this.#known.set(key, words[i] ?? null);
		} catch (error) {
			complain('mile', error);
			for (const [key] of wanted) this.#known.set(key, null);
		} finally {
			this.#asking = false;
		}
		this.#onChange();
	}
}
