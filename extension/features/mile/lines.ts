import type { MileWord } from '../../messaging/replies.ts';
import type { Mark } from '../glossary/marks.ts';
import type { Box } from '../priority/geometry.ts';
import { fitLine, type Part } from './fit.ts';
import { boxesOf, type RestOfLine, type Run, restOfLine } from './line.ts';
import { begins, isPlain, oneBlank, textOf } from './painted.ts';
import { inCaseOf } from './replacement.ts';
import { Stretches } from './stretches.ts';
import { Styles, type TextStyle } from './styles.ts';

/** A word of the page and what shall stand there. */
export interface Replaced {
	mark: Mark;
	instead: MileWord;
}

/** A part of a line as it is set anew. */
export interface Piece {
	text: string;
	style: TextStyle;
	/** The word that it stands for; undefined for text that stays. */
	of?: Replaced;
}

/** A line of the page from its first replaced word on, set anew. */
export interface Line {
	/** Where it begins: its place is read there in each frame. */
	anchor: Run;
	/** What that was when the line was read; a different size means another layout. */
	size: { width: number; height: number };
	block: Element;
	pieces: Piece[];
	scale: number;
	/** Pixels: enough to cover the page's own line. */
	width: number;
	ground: string;
}

/** How to look at the page. */
export interface Means {
	/** What the page's boxes let be seen of an element. */
	clipOf(element: Element): Box;
	measure(text: string, style: TextStyle): number;
}

/** Reads the lines in which these words stand, in page order, and sets each anew. Reads the layout. */
export function linesOf(words: readonly Replaced[], means: Means): Line[] {
	const setter = new Lines(new Stretches(words), means);
	for (const word of words) setter.add(word);
	return setter.lines;
}

class Lines {
	readonly lines: Line[] = [];
	readonly #styles = new Styles();
	readonly #stretches: Stretches;
	readonly #means: Means;
	/** Words whose place was read already, and those among them that something stands for. */
	readonly #done = new Set<Replaced>();
	readonly #shown = new Set<Replaced>();

	constructor(stretches: Stretches, means: Means) {
		this.#stretches = stretches;
		this.#means = means;
	}

	add(word: Replaced): void {
		const [node] = word.mark.nodes;
		const start = node && this.#stretches.startOf(word, node);
		if (node && start !== undefined && !this.#done.has(word)) this.#from(node, start);
	}

	#from(node: Text, offset: number): void {
		const parent = node.parentElement;
		if (!parent || !isPlain(this.#styles.of(parent))) return;
		const rest = restOfLine({ node, offset }, this.#styles, this.#stretches.cutsIn);
		if (rest && rest.runs.length > 0) this.#set(rest, parent);
	}

	#set(rest: RestOfLine, parent: Element): void {
		const { runs } = rest;
		const words = runs.map((run) => this.#stretches.wordOf(run));
		const isFirst = words.map((word, i) => word !== undefined && words.indexOf(word) === i);
		const styles = runs.map((run) => this.#styles.text(run.node.parentElement ?? parent));
		const parts = runs.map((run, i) => this.#part(run, words[i], isFirst[i] === true));
		const fitted = fitLine(parts, this.#room(rest, parent), (text, i) =>
			this.#means.measure(text, styles[i] as TextStyle),
		);
		const changes = words.map((word, i) => word && fitted.texts[i] !== parts[i]?.text);
		const begin = changes.indexOf(true);
		// What comes before stays the page's own: it need not become smaller with the rest.
		this.#decide(begin > 0 ? words.slice(0, begin) : words, changes);
		if (begin > 0) this.#set(without(rest, begin), parent);
		if (begin !== 0) return;
		const pieces = parts.map((part, i): Piece => {
			const word = words[i];
			const style = styles[i] as TextStyle;
			if (!word || !this.#shown.has(word)) return { text: part.text, style };
			return { text: isFirst[i] ? (fitted.texts[i] ?? '') : '', style, of: word };
		});
		oneBlank(pieces);
		this.#keep(rest, parent, pieces, fitted.scale);
		this.#goOn(runs.at(-1), words.at(-1));
	}

	/** What stands on this line is settled, also for its other half on the next. */
	#decide(words: readonly (Replaced | undefined)[], changes: readonly unknown[]): void {
		for (const [i, word] of words.entries()) {
			if (!word || this.#done.has(word)) continue;
			this.#done.add(word);
			if (changes[i]) this.#shown.add(word);
		}
	}

	#keep(rest: RestOfLine, parent: Element, pieces: Piece[], scale: number): void {
		const [anchor] = rest.runs;
		const [box] = anchor ? boxesOf(anchor.node, anchor.start, anchor.end) : [];
		if (!anchor || !box) return;
		const now = pieces.reduce((sum, { text, style }) => sum + this.#means.measure(text, style), 0);
		this.lines.push({
			anchor,
			size: { width: box.width, height: box.height },
			block: this.#styles.blockOf(parent),
			pieces,
			scale,
			width: Math.ceil(Math.max(widthOf(rest.runs), now * scale)) + 1,
			ground: this.#styles.groundOf(parent),
		});
	}

	/** The other half of a word that is broken over two lines. */
	#goOn(last: Run | undefined, word: Replaced | undefined): void {
		if (!last || !word || !this.#shown.has(word)) return;
		const { node, end } = last;
		const space = /^\s*/.exec(node.data.slice(end))?.[0].length ?? 0;
		if (end + space < (this.#stretches.endOf(word, node) ?? 0)) this.#from(node, end + space);
	}

	#part(run: Run, word: Replaced | undefined, isFirst: boolean): Part {
		const part = { text: textOf(run), width: run.width };
		const isDone = word && this.#done.has(word);
		if (!word || (isDone && !this.#shown.has(word))) return part;
		const { kind, text } = word.instead;
		if (!isFirst || isDone) return { ...part, instead: { text: '', kind } };
		const cased = inCaseOf(text, word.mark.word, begins(run, this.#styles));
		return { ...part, instead: { text: cased, kind } };
	}

	/** Pixels from the line's first character to where the block ends, or what of it can be seen. */
	#room({ left, limit }: RestOfLine, parent: Element): number {
		const { right } = this.#means.clipOf(parent);
		return (right > left ? Math.min(limit, right) : limit) - left;
	}
}

/** The line without its first runs. */
const without = (rest: RestOfLine, count: number): RestOfLine => ({
	...rest,
	left: rest.left + widthOf(rest.runs.slice(0, count)),
	runs: rest.runs.slice(count),
});

const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, { width }) => sum + width, 0);
