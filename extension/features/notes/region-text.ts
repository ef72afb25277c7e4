import type { Stretch } from '@common-ground/shared/notes/likeness.ts';
import { endsLine } from '../glossary/unread.ts';

/** Longer texts are read up to here, in UTF-16 code units. */
const MOST = 400_000;

/** What people do not read as part of a text, or are writing just now. */
const UNREAD = [
	'script, style, noscript, template, iframe, object, canvas, svg, video, audio',
	'input, textarea, select, button',
	'[contenteditable]:not([contenteditable="false" i])',
	'[hidden]',
].join(', ');

/** Beside those in which words are marked. */
const INLINE = `code, kbd, samp, var, tt, img, ${UNREAD}`;

/** A text node's part of the text. */
interface Piece {
	node: Text;
	/** Where its first character stands in the text. */
	at: number;
	/** For each of its characters in the text, where that stands in the node. */
	offsets: number[];
}

/**
 * The text of a region as people read it, with the way back to its nodes: white space in runs is one space, a
 * line ends where a block or <br> ends it. Bold and links make no difference, nor how the source was indented.
 */
export class RegionText {
	text = '';
	readonly #pieces: Piece[] = [];

	constructor(root: Element) {
		this.#read(root);
		this.text = this.text.trimEnd();
	}

	/** Where a stretch of the text stands in the document. Undefined where there is nothing of it. */
	rangeOf({ start, end }: Stretch): StaticRange | undefined {
		const first = this.#position(start);
		const last = this.#position(end - 1);
		if (!first || !last || end <= start) return undefined;
		return new StaticRange({
			...{ startContainer: first.node, startOffset: first.offset },
			...{ endContainer: last.node, endOffset: Math.min(last.offset + 1, last.node.length) },
		});
	}

	/** The stretch that a range of the document holds, without white space at its ends. */
	stretchOf(range: Range): Stretch | undefined {
		let start: number | undefined;
		let end = 0;
		for (const { node, at, offsets } of this.#pieces) {
			if (!range.intersectsNode(node)) continue;
			const isIn = (offset: number): boolean =>
				(node !== range.startContainer || offset >= range.startOffset) &&
				(node !== range.endContainer || offset < range.endOffset);
			const first = offsets.findIndex(isIn);
			if (first < 0) continue;
			start ??= at + first;
			end = at + offsets.findLastIndex(isIn) + 1;
		}
		if (start === undefined) return undefined;
		const held = this.text.slice(start, end);
		const stretch = { start: start + held.search(/\S|$/), end: start + held.trimEnd().length };
		return stretch.start < stretch.end ? stretch : undefined;
	}

	#read(root: Element): void {
		let node: Node | null = root.firstChild;
		while (node && this.text.length < MOST) {
			const isElement: boolean = node instanceof Element;
			if (node instanceof Text) this.#add(node);
			else if (isElement) this.#pass(node);
			const below: Node | null =
				isElement && !(node as Element).matches(UNREAD) ? node.firstChild : null;
			if (below) {
				node = below;
				continue;
			}
			while (node && node !== root && !node.nextSibling) {
				node = node.parentNode;
				if (node) this.#pass(node);
			}
			node = node === root ? null : (node?.nextSibling ?? null);
		}
	}

	/** Into a block or out of it. */
	#pass(node: Node): void {
		if (node instanceof Element && endsLine(node) && !node.matches(INLINE)) this.#endLine();
	}

	#add(node: Text): void {
		const offsets: number[] = [];
		let said = '';
		for (let offset = 0; offset < node.data.length; offset += 1) {
			const character = node.data[offset] ?? '';
			const before = said === '' ? this.text.at(-1) : said.at(-1);
			const isSpace = /\s/.test(character);
			if (isSpace && (before === undefined || before === ' ' || before === '\n')) continue;
			said += isSpace ? ' ' : character;
			offsets.push(offset);
		}
		if (said === '') return;
		this.#pieces.push({ node, at: this.text.length, offsets });
		// Half of a character would not survive storage.
		this.text += said.toWellFormed();
	}

	/** The space before the end of a line becomes that end, so that each character has its place. */
	#endLine(): void {
		const last = this.text.at(-1);
		if (last === ' ') this.text = `${this.text.slice(0, -1)}\n`;
		else if (last !== undefined && last !== '\n') {
			const piece = this.#pieces.at(-1);
			piece?.offsets.push(piece.node.length);
			this.text += '\n';
		}
	}

	#position(at: number): { node: Text; offset: number } | undefined {
		const piece = this.#pieces.findLast((one) => one.at <= at);
		const offset = piece?.offsets[at - piece.at];
		return piece && offset !== undefined ? { node: piece.node, offset } : undefined;
	}
}
