import { live } from './budget.ts';
import type { Mark } from './marks.ts';

/** Finds the mark under a point. Told anew whenever what is shown changes. */
export class UnderPoint {
	readonly #byNode = new Map<Node, Mark[]>();

	set(marks: readonly Mark[]): void {
		this.#byNode.clear();
		for (const mark of marks)
			for (const node of mark.nodes)
				this.#byNode.set(node, [...(this.#byNode.get(node) ?? []), mark]);
	}

	/** Reads the layout once. Costs the same however many marks there are. */
	at(x: number, y: number, shadowRoots: ShadowRoot[]): Mark | undefined {
		if (this.#byNode.size === 0) return undefined;
		const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
		// The nearest caret may be in a word beside the point: its boxes tell.
		const marks = caret ? this.#byNode.get(caret.offsetNode) : undefined;
		return marks?.find((mark) => covers(mark, x, y));
	}
}

const covers = (mark: Mark, x: number, y: number): boolean =>
	[...(live(mark)?.getClientRects() ?? [])].some(
		({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
	);
