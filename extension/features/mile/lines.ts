import type { MileWord } from '../../messaging/replies.ts';
import type { Mark } from '../glossary/marks.ts';
import type { Box } from '../priority/geometry.ts';
import { fitLine, type Part } from './fit.ts';
import { type RestOfLine, type Run, restOfLine } from './line.ts';
import { inCaseOf } from './replacement.ts';
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

/** Where words stand in one text node, in order. */
interface Stretch {
	start: number;
	end: number;
	word: Replaced;
}

/** Reads the lines in which these words stand, in page order, and sets each anew. Reads the layout. */
export function linesOf(
	words: readonly Replaced[],
	clipOf: (element: Element) => Box,
	measure: (text: string, style: TextStyle) => number,
): Line[] {
	const styles = new Styles();
	const stretches = byNode(words);
	const reader = new Lines(styles, stretches, clipOf, measure);
	for (const word of words) reader.add(word);
	return reader.lines;
}

class Lines {
	readonly lines: Line[] = [];
	readonly #styles: Styles;
	readonly #stretches: ReadonlyMap<Text, Stretch[]>;
	readonly #clipOf: (element: Element) => Box;
	readonly #measure: (text: string, style: TextStyle) => number;
	/** Decided on an earlier line: shown there, or left as it is. */
	readonly #done = new Set<Replaced>();
	readonly #shown = new Set<Replaced>();

	constructor(
		styles: Styles,
		stretches: ReadonlyMap<Text, Stretch[]>,
		clipOf: (element: Element) => Box,
		measure: (text: string, style: TextStyle) => number,
	) {
		this.#styles = styles;
		this.#stretches = stretches;
		this.#clipOf = clipOf;
		this.#measure = measure;
	}

	add(word: Replaced): void {
		if (this.#done.has(word)) return;
		const [node] = word.mark.nodes;
		const start = this.#stretchesIn(node).find((stretch) => stretch.word === word)?.start;
		if (node && start !== undefined) this.#from(node, start);
	}

	/** Reads the line that goes on here, and the next where a replaced word goes over its end. */
	#from(node: Text, offset: number): void {
		const parent = node.parentElement;
		if (!parent || !isPlain(this.#styles.of(parent))) return;
		const rest = restOfLine({ node, offset }, this.#styles, (text) => this.#cutsIn(text));
		if (rest && rest.runs.length > 0) this.#set(rest, parent);
	}

	#set(rest: RestOfLine, parent: Element): void {
		const { runs, left } = rest;
		const words = runs.map((run) => this.#wordOf(run));
		const first = words.map((word, i) => word !== undefined && words.indexOf(word) === i);
		const styles = runs.map((run) => this.#styles.text(run.node.parentElement ?? parent));
		const parts = runs.map((run, i) => this.#part(run, words[i], first[i] === true));
		const clip = this.#clipOf(parent);
		const limit = clip.right > left ? Math.min(rest.limit, clip.right) : rest.limit;
		const fitted = fitLine(parts, limit - left, (text, i) =>
			this.#measure(text, styles[i] as TextStyle),
		);
		const changes = words.map(
			(word, i) => word !== undefined && fitted.texts[i] !== parts[i]?.text,
		);
		const begin = changes.indexOf(true);
		if (begin > 0) {
			// What comes before stays the page's own: it need not become smaller with the rest.
			this.#decide(words.slice(0, begin), changes);
			this.#set(shortened(rest, begin), parent);
			return;
		}
		this.#decide(words, changes);
		if (begin < 0) return;
		const pieces = parts.map((part, i): Piece => {
			const word = words[i];
			const shown = word && this.#shown.has(word);
			const now = first[i] ? (fitted.texts[i] ?? '') : '';
			const text = shown ? now : part.text;
			return { text, style: styles[i] as TextStyle, ...(shown ? { of: word } : {}) };
		});
		oneBlank(pieces);
		this.#keep(rest, parent, pieces, fitted.scale);
		this.#goOn(runs.at(-1), words.at(-1));
	}

	/** What stands on this line is settled, also for its other half on the next. */
	#decide(words: readonly (Replaced | undefined)[], changes: readonly boolean[]): void {
		for (const [i, word] of words.entries()) {
			if (!word || this.#done.has(word)) continue;
			this.#done.add(word);
			if (changes[i]) this.#shown.add(word);
		}
	}

	#keep(rest: RestOfLine, parent: Element, pieces: Piece[], scale: number): void {
		const [anchor] = rest.runs;
		if (!anchor) return;
		const before = rest.runs.reduce((sum, { width }) => sum + width, 0);
		const now = pieces.reduce((sum, piece, i) => {
			const run = rest.runs[i];
			const same = run && piece.text === textOf(run);
			return sum + (same ? run.width : this.#measure(piece.text, piece.style)) * scale;
		}, 0);
		this.lines.push({
			anchor,
			size: { width: anchor.width, height: rest.bottom - rest.top },
			block: this.#styles.blockOf(parent),
			pieces,
			scale,
			width: Math.ceil(Math.max(before, now)) + 1,
			ground: this.#styles.groundOf(parent),
		});
	}

	/** The other half of a word that is broken over two lines. */
	#goOn(last: Run | undefined, word: Replaced | undefined): void {
		if (!last || !word || !this.#shown.has(word)) return;
		const { node, end } = last;
		const stretch = this.#stretchesIn(node).find((one) => one.word === word);
		if (!stretch || stretch.end <= end) return;
		const space = /^\s*/.exec(node.data.slice(end))?.[0].length ?? 0;
		if (end + space < stretch.end) this.#from(node, end + space);
	}

	#part(run: Run, word: Replaced | undefined, isFirst: boolean): Part {
		const part = { text: textOf(run), width: run.width };
		if (!word || (this.#done.has(word) && !this.#shown.has(word))) return part;
		const { kind, text } = word.instead;
		if (!isFirst || this.#done.has(word)) return { ...part, instead: { text: '', kind } };
		const cased = inCaseOf(text, word.mark.word, begins(run, this.#styles));
		return { ...part, instead: { text: cased, kind } };
	}

	#wordOf({ node, start }: Run): Replaced | undefined {
		return this.#stretchesIn(node).find((one) => one.start <= start && start < one.end)?.word;
	}

	#stretchesIn(node: Text | undefined): readonly Stretch[] {
		return (node && this.#stretches.get(node)) ?? [];
	}

	#cutsIn = (node: Text): number[] =>
		this.#stretchesIn(node).flatMap(({ start, end }) => [start, end]);
}

function byNode(words: readonly Replaced[]): Map<Text, Stretch[]> {
	const stretches = new Map<Text, Stretch[]>();
	for (const word of words) {
		if (!isThere(word.mark)) continue;
		const { nodes, range } = word.mark;
		for (const [i, node] of nodes.entries()) {
			const start = i === 0 ? range.startOffset : 0;
			const end = i === nodes.length - 1 ? range.endOffset : node.data.length;
			stretches.set(node, [...(stretches.get(node) ?? []), { start, end, word }]);
		}
	}
	return stretches;
}

/** Does the word still stand where it was found? */
function isThere({ nodes, range, word }: Mark): boolean {
	const text = nodes.map((node) => (node.isConnected ? node.data : '')).join('');
	return text.startsWith(word, range.startOffset);
}

/** Texts that run otherwise than from left to right, line below line, are left alone. */
const isPlain = ({ direction, writingMode }: CSSStyleDeclaration): boolean =>
	direction === 'ltr' && writingMode === 'horizontal-tb';

/** As it is painted: with one blank for any white space. */
const textOf = ({ node, start, end }: Run): string =>
	node.data.slice(start, end).replace(/\s+/g, ' ');

/** The line without its first runs. */
const shortened = (rest: RestOfLine, count: number): RestOfLine => ({
	...rest,
	left: rest.left + rest.runs.slice(0, count).reduce((sum, { width }) => sum + width, 0),
	runs: rest.runs.slice(count),
});

/** Blanks that meet are painted as one. */
function oneBlank(pieces: Piece[]): void {
	let ends = true;
	for (const piece of pieces) {
		if (ends) piece.text = piece.text.trimStart();
		if (piece.text !== '') ends = piece.text.endsWith(' ');
	}
}

/** Does a sentence begin here? */
function begins({ node, start }: Run, styles: Styles): boolean {
	const before = node.data.slice(0, start).trimEnd();
	if (before !== '') return /[.!?]$/.test(before);
	const block = node.parentElement && styles.blockOf(node.parentElement);
	if (!block) return true;
	const range = document.createRange();
	range.setStart(block, 0);
	range.setEnd(node, 0);
	return /(?:^|[.!?])\s*$/.test(range.toString());
}
