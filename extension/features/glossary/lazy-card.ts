import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import type { CardLayer, Opener } from './card-layer.tsx';
import type { Mark } from './marks.ts';

/** The card of a page, as far as opening and closing it goes. */
export type Card = Pick<
	CardLayer,
	'mark' | 'isKept' | 'holds' | 'open' | 'close' | 'dismiss' | 'moved' | 'shown'
>;

/**
 * Stands for the card until its script is there. What people want to have explained meanwhile is
 * remembered, unless they go on to something else.
 */
export class LazyCard implements Card {
	#card: Card | undefined;
	#wanted: { mark: Mark; opener: Opener } | undefined;
	#loads = false;
	readonly #context: PageContext;

	constructor(context: PageContext) {
		this.#context = context;
	}

	get mark(): Mark | undefined {
		return this.#card?.mark ?? this.#wanted?.mark;
	}

	get isKept(): boolean {
		return this.#card?.isKept ?? (this.#wanted !== undefined && this.#wanted.opener.by !== 'hover');
	}

	holds(x: number, y: number): boolean {
		return this.#card?.holds(x, y) ?? false;
	}

	async open(mark: Mark, opener: Opener): Promise<void> {
		if (this.#card) return this.#card.open(mark, opener);
		this.#wanted = { mark, opener };
		this.#load().catch((error: unknown) => complain('card', error));
	}

	close(): void {
		this.#wanted = undefined;
		this.#card?.close();
	}

	dismiss(): void {
		this.#wanted = undefined;
		this.#card?.dismiss();
	}

	moved(): void {
		this.#card?.moved();
	}

	shown(marks: readonly Mark[]): void {
		this.#card?.shown(marks);
	}

	async #load(): Promise<void> {
		if (this.#loads) return;
		this.#loads = true;
		const { signal, words, panels } = this.#context;
		const { createCard } = await panels();
		if (signal.aborted) return;
		const card = createCard(this.#context);
		this.#card = card;
		card.shown(words.shown);
		const wanted = this.#wanted;
		this.#wanted = undefined;
		if (wanted) void card.open(wanted.mark, wanted.opener);
	}
}
