import type { TicketCard } from '../../sites/contract.ts';

export interface AttentionOptions {
	signal: AbortSignal;
	/** Our own element: the pointer on a chip is still on its card. */
	overlay: Element;
	/** What the page shows now. */
	cards(): readonly TicketCard[];
	onChange(): void;
}

/** The card that somebody is at, by pointer or by focus: there, and only there, a tag is offered. */
export class Attention {
	#pointed: Element | undefined;
	readonly #options: AttentionOptions;

	constructor(options: AttentionOptions) {
		this.#options = options;
		const on = { capture: true, passive: true, signal: options.signal };
		for (const type of ['pointerover', 'focusin'])
			document.addEventListener(type, (event) => this.#look(event), on);
	}

	/** Is somebody at this card? Asked by element: its ticket may be another one by now. */
	isAt(card: TicketCard): boolean {
		return card.element === this.#pointed;
	}

	#look({ target, type }: Event): void {
		if (target === this.#options.overlay || !(target instanceof Element)) return;
		// A pointer on nothing ends it; a focus elsewhere in the page, as of a search field, does not.
		const card = cardAround(target, this.#options.cards());
		if (card?.element === this.#pointed || (type === 'focusin' && !card)) return;
		this.#pointed = card?.element;
		this.#options.onChange();
	}
}

/** The innermost card that holds an element. */
export function cardAround(element: Element, cards: readonly TicketCard[]): TicketCard | undefined {
	return cards
		.filter((card) => card.element.contains(element))
		.reduce<TicketCard | undefined>(
			(inner, card) => (inner && card.element.contains(inner.element) ? inner : card),
			undefined,
		);
}
