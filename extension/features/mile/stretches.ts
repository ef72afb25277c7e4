import type { Mark } from '../glossary/marks.ts';
import type { Run } from './line.ts';
import type { Replaced } from './lines.ts';

/** Where a word stands in one text node. */
interface Stretch {
	start: number;
	end: number;
	word: Replaced;
}

/** Words by the text nodes that they stand in. A word that stands there no more is left out. */
export class Stretches {
	readonly #byNode = new Map<Text, Stretch[]>();

	constructor(words: readonly Replaced[]) {
		for (const word of words) if (isThere(word.mark)) this.#add(word);
	}

	startOf(word: Replaced, node: Text): number | undefined {
		return this.#in(node).find((stretch) => stretch.word === word)?.start;
	}

	endOf(word: Replaced, node: Text): number | undefined {
		return this.#in(node).find((stretch) => stretch.word === word)?.end;
	}

	wordOf({ node, start }: Run): Replaced | undefined {
		return this.#in(node).find((one) => one.start <= start && start < one.end)?.word;
	}

	/** Where one kind of text ends and another begins. */
	cutsIn = (node: Text): number[] => this.#in(node).flatMap(({ start, end }) => [start, end]);

	#in(node: Text): readonly Stretch[] {
		return this.#byNode.get(node) ?? [];
	}

	#add(word: Replaced): void {
		const { nodes, range } = word.mark;
		for (const [i, node] of nodes.entries()) {
			const start = i === 0 ? range.startOffset : 0;
			const end = i === nodes.length - 1 ? range.endOffset : node.data.length;
			this.#byNode.set(node, [...this.#in(node), { start, end, word }]);
		}
	}
}

function isThere({ nodes, range, word }: Mark): boolean {
	const text = nodes.map((node) => (node.isConnected ? node.data : '')).join('');
	return text.startsWith(word, range.startOffset);
}
