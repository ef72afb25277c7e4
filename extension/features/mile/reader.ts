import type { Mark } from '../glossary/marks.ts';
import { type Line, linesOf, type Means, type Replaced } from './lines.ts';

/** Changed elements above which looking at each costs more than reading all lines again. */
const MANY = 50;

/**
 * Knows the lines in which words stand. Reading one costs many times what placing it does: what was
 * read stays until the page changes there.
 */
export class LineReader {
	readonly #means: Omit<Means, 'clipOf'>;
	/** Words that were read, with the lines that show them: none where the word stays as it is. */
	#known = new Map<Mark, { word: Replaced; lines: Line[] }>();

	constructor(means: Omit<Means, 'clipOf'>) {
		this.#means = means;
	}

	/** Everything is to be read again. */
	forget(): void {
		this.#known.clear();
	}

	/** Something changed under these elements. */
	changed(touched: ReadonlySet<Element>): void {
		if (touched.size > MANY) this.forget();
		for (const element of touched)
			for (const [mark, { lines }] of this.#known)
				if (lines.some(({ block }) => element.contains(block) || block.contains(element)))
					this.#known.delete(mark);
	}

	/** The lines of these words, which are in page order. Reads the layout where words are new. */
	linesOf(words: readonly Replaced[], clipOf: Means['clipOf']): Line[] {
		const known = new Map<Mark, { word: Replaced; lines: Line[] }>();
		const fresh: Replaced[] = [];
		for (const word of words) {
			const before = this.#known.get(word.mark);
			if (before?.word.instead === word.instead) known.set(word.mark, before);
			else fresh.push(word);
		}
		for (const word of fresh) known.set(word.mark, { word, lines: [] });
		for (const line of linesOf(fresh, { ...this.#means, clipOf }))
			for (const { of } of line.pieces) if (of) known.get(of.mark)?.lines.push(line);
		this.#known = known;
		return [...new Set([...known.values()].flatMap(({ lines }) => lines))];
	}
}
