import { complain } from '../../page/quiet.ts';

/** Between texts that are not read as one: no word and no white space. */
export const BREAK = '\ufffc';

/** Characters after which nobody remembers where a word was explained: about two windows full. */
const LONG_SECTION = 6_000;

/** Characters that are read as one at most: more than anybody scrolls through, and they have to be in memory. */
const MAX_TEXT = 2_000_000;

/** A text node's place in the text that was read. */
interface Piece {
	node: Text;
	at: number;
}

/** Where a place of the read text is in the document. */
export interface Position {
	node: Text;
	offset: number;
}

/** The text of a region as one string, with the way back to the nodes. */
export class Reading {
	text = '';
	readonly #pieces: Piece[] = [];
	readonly #sections: { at: number; section: number }[] = [];

	/** `section` is a number of `Sections`. */
	add(node: Text, section: number, goesOn: boolean): void {
		const room = MAX_TEXT - this.text.length;
		if (node.length > room) tooLong();
		if (room <= 0) return;
		if (!goesOn && this.text !== '') this.text += BREAK;
		if (this.#sections.at(-1)?.section !== section)
			this.#sections.push({ at: this.text.length, section });
		this.#pieces.push({ node, at: this.text.length });
		this.text += node.length > room ? node.data.slice(0, room) : node.data;
	}

	/** All of another text comes next, as a block of its own. */
	append(other: Reading): void {
		if (other.text === '') return;
		if (this.text !== '' && this.text.length + other.text.length > MAX_TEXT) {
			tooLong();
			return;
		}
		if (this.text !== '') this.text += BREAK;
		const by = this.text.length;
		for (const { at, section } of other.#sections)
			if (this.#sections.at(-1)?.section !== section) this.#sections.push({ at: at + by, section });
		for (const { node, at } of other.#pieces) this.#pieces.push({ node, at: at + by });
		this.text += other.text;
	}

	get last(): Text | undefined {
		return this.#pieces.at(-1)?.node;
	}

	/** The section that the text ends in. */
	get lastSection(): number | undefined {
		return this.#sections.at(-1)?.section;
	}

	/** Which section a place is in; a very long one counts as several. */
	sectionAt(offset: number): string {
		const index = indexBefore(this.#sections, offset);
		const { at = 0, section = 0 } = this.#sections[index] ?? {};
		return `${section} ${Math.floor((offset - at) / LONG_SECTION)}`;
	}

	/** The nodes from `start` to `end`, which is behind the last character. */
	nodes(start: number, end: number): Text[] {
		const first = indexBefore(this.#pieces, start);
		const last = indexBefore(this.#pieces, end - 1);
		return this.#pieces.slice(first, last + 1).map((piece) => piece.node);
	}

	/** Where the character at `offset` stands. */
	position(offset: number): Position | undefined {
		const piece = lastBefore(this.#pieces, offset);
		return piece && { node: piece.node, offset: offset - piece.at };
	}
}

const tooLong = (): void =>
	complain('long text', 'Of a very long text only the beginning is read.');

const lastBefore = <T extends { at: number }>(
	sorted: readonly T[],
	offset: number,
): T | undefined => sorted[indexBefore(sorted, offset)];

/** Index of the last item that begins at or before `offset`, by bisection. */
function indexBefore(sorted: readonly { at: number }[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle]?.at ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
