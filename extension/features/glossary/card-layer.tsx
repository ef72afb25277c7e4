import type { CardModel } from '@common-ground/shared/card/model.ts';
import { AskError, ask, tell } from '../../messaging/client.ts';
import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import { cardCss } from '../../ui/card/css.ts';
import { live } from './budget.ts';
import { CardFrame } from './CardFrame.tsx';
import layerCss from './card-layer.css?inline';
import { copyText } from './copy.ts';
import type { Mark } from './marks.ts';
import { placeCard } from './place-card.ts';

/** What opened a card: a pointer at a point, or the keyboard, which also takes the focus inside. */
export type Opener = { x: number; y: number } | 'keys';

interface Open {
	mark: Mark;
	word: Range;
	opener: Opener;
	/** What had the focus before the card took it. */
	focusedBefore: Element | null;
	frame?: HTMLElement;
}

/** The one card of a page. */
export class CardLayer {
	readonly #context: PageContext;
	readonly #layer;
	#open: Open | undefined;
	#asked = 0;

	constructor(context: PageContext) {
		this.#context = context;
		this.#layer = context.host.mount('card', cardCss + layerCss);
		context.signal.addEventListener('abort', () => this.#layer.remove(), { once: true });
	}

	/** The mark that is explained now. */
	get mark(): Mark | undefined {
		return this.#open?.mark;
	}

	/** Opened by keyboard: it does not care where the pointer is. */
	get isFocused(): boolean {
		return this.#open?.opener === 'keys';
	}

	/** Is the point on the word that is explained? */
	holds(x: number, y: number): boolean {
		return [...(this.#open?.word.getClientRects() ?? [])].some(
			(box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
		);
	}

	/** Asks what the word means, then shows it, unless something else was asked for meanwhile. */
	async open(mark: Mark, opener: Opener): Promise<void> {
		const byKeys = opener === 'keys';
		if (this.#open?.mark === mark && !byKeys) return;
		const number = ++this.#asked;
		try {
			const model = await ask('card.get', { word: mark.word, conceptIds: mark.conceptIds });
			const word = live(mark);
			if (number !== this.#asked || !word || model.senses.length === 0) return;
			const focusedBefore = this.#open?.focusedBefore ?? document.activeElement;
			this.#open = { mark, word, opener, focusedBefore };
			this.#show(model, this.#open);
		} catch (error) {
			if (byKeys && error instanceof AskError) this.#context.announce(error.message);
			complain('card', error);
		}
	}

	/** `refocus` gives the focus back to where it was before the card took it. */
	close(refocus = false): void {
		this.#asked++;
		const open = this.#open;
		if (!open) return;
		this.#open = undefined;
		this.#layer.render(null);
		const before = open.focusedBefore;
		if (refocus && open.opener === 'keys' && before instanceof HTMLElement && before.isConnected)
			before.focus({ preventScroll: true });
	}

	/** The page moved: the card stays at its word, and goes with it out of sight. */
	moved(): void {
		const open = this.#open;
		if (!open) return;
		const { top, bottom, width, height } = open.word.getBoundingClientRect();
		const isGone = width * height === 0 || bottom < 0 || top > innerHeight;
		if (isGone) this.close(true);
		else if (open.frame) this.#place(open, open.frame);
	}

	#show(model: CardModel, open: Open): void {
		const wordOf = (conceptId: string) =>
			model.senses.find((sense) => sense.conceptId === conceptId)?.word ?? model.word;
		this.#layer.render(
			<CardFrame
				key={this.#asked}
				model={model}
				focused={open.opener === 'keys'}
				onPlace={(frame) => {
					open.frame = frame;
					this.#place(open, frame);
				}}
				onBlur={() => this.#open === open && this.close()}
				onPause={() => tell('site.pause', { host: location.host, paused: true })}
				onKnown={(conceptId, known) => this.#know(conceptId, known)}
				onCopy={(text) => copyText(text, this.#layer.element)}
				onSuggest={(conceptId) =>
					tell('open.console', { path: `#/glossary/${encodeURIComponent(conceptId)}` })
				}
				onOpen={(conceptId) => tell('open.sidepanel', { query: wordOf(conceptId) })}
			/>,
		);
	}

	async #know(conceptId: string, known: boolean): Promise<void> {
		const name = known ? 'known.add' : 'known.remove';
		const outcome = await ask('mutate', { name, args: { conceptId } });
		if (!outcome.ok) throw new Error(outcome.message);
	}

	#place(open: Open, frame: HTMLElement): void {
		const point = open.opener === 'keys' ? undefined : open.opener;
		placeCard(frame, open.word, point).catch((error: unknown) => complain('card', error));
	}
}
