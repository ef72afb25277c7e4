import type { CardLink, CardModel } from '@common-ground/shared/card/model.ts';
import { AskError, ask, tell } from '../../messaging/client.ts';
import type { PageContext } from '../../page/context.ts';
import { focusPlace } from '../../page/focus-place.ts';
import { complain } from '../../page/quiet.ts';
import { cardCss } from '../../ui/card/css.ts';
import { atPlace, covers, hasBox, standIn, wordOf } from './anchor.ts';
import { CardFrame } from './CardFrame.tsx';
import layerCss from './card-layer.css?inline';
import { chosenFor } from './chosen.ts';
import { copyText } from './copy.ts';
import type { Mark } from './marks.ts';
import { placeCard } from './place-card.ts';
import type { Point } from './pointer.ts';

/** What opened a card. A press keeps it open; the keyboard also takes the focus inside. */
export type Opener = { by: 'hover' | 'press'; point: Point } | { by: 'keys' };

/** Pixels around the card that count as on it: the pointer crosses the gap between word and card. */
const NEAR = 10;
/** Milliseconds that a card waits for its word when the page writes that part anew. */
const GRACE = 400;

interface Open {
	mark: Mark;
	word: Range;
	opener: Opener;
	/** Where the word was seen last. */
	box: DOMRect;
	/** Gives the focus back to what had it before. */
	returnFocus: () => void;
	frame?: HTMLElement;
	waiting?: ReturnType<typeof setTimeout> | undefined;
}

/** The one card of a page. */
export class CardLayer {
	readonly #context: PageContext;
	readonly #layer;
	#open: Open | undefined;
	#asked = 0;
	/** What asked for a card that is not there yet. */
	#awaited: Opener | undefined;
	/** Boxes of the word whose card was put away: it stays away until the pointer has left them. */
	#dismissed: DOMRect[] = [];

	constructor(context: PageContext) {
		this.#context = context;
		this.#layer = context.host.mount('card', cardCss + layerCss);
		context.signal.addEventListener(
			'abort',
			() => {
				clearTimeout(this.#open?.waiting);
				this.#layer.remove();
			},
			{ once: true },
		);
	}

	/** The mark that is explained now. */
	get mark(): Mark | undefined {
		return this.#open?.mark;
	}

	/** It does not care where the pointer is: opened by key or press, or somebody is at work inside. */
	get isKept(): boolean {
		const opener = this.#awaited ?? this.#open?.opener;
		return (opener !== undefined && opener.by !== 'hover') || this.#hasFocus;
	}

	/** Is there nothing to do for a pointer at this point: on the explained word, or near the card? */
	holds(x: number, y: number): boolean {
		if (covers(this.#dismissed, x, y)) return true;
		this.#dismissed = [];
		const { word, frame } = this.#open ?? {};
		if (!word) return false;
		const boxes = [...word.getClientRects()];
		return covers(boxes, x, y) || (!!frame && covers([frame.getBoundingClientRect()], x, y, NEAR));
	}

	/** Asks what the word means, then shows it, unless something else was asked for meanwhile. */
	async open(mark: Mark, opener: Opener): Promise<void> {
		const open = this.#open;
		if (open?.mark === mark && opener.by !== 'keys') {
			// A second press puts it away again, as fingers have no other way.
			if (opener.by === 'press' && open.opener.by === 'press') this.close();
			else open.opener = opener;
			return;
		}
		const number = ++this.#asked;
		this.#awaited = opener;
		const link = { word: mark.word, conceptIds: mark.conceptIds };
		try {
			const { whole, ...model } = await ask('card.get', link);
			const word = wordOf(mark);
			if (number !== this.#asked) return;
			this.#awaited = undefined;
			if (!word || model.senses.length === 0) return;
			clearTimeout(this.#open?.waiting);
			const returnFocus = this.#open?.returnFocus ?? focusPlace(document);
			const box = word.getBoundingClientRect();
			// Scrolling to a far word may have had it read again meanwhile.
			const now = atPlace(mark, this.#context.words.shown);
			const next: Open = { mark: now, word, opener, box, returnFocus };
			this.#open = next;
			this.#show(model, next, number);
			if (whole) return;
			const full = await ask('card.get', { ...link, whole: true });
			if (this.#open === next) this.#show(full, next, number);
		} catch (error) {
			if (number === this.#asked) this.#awaited = undefined;
			if (opener.by === 'keys' && error instanceof AskError) this.#context.announce(error.message);
			complain('card', error);
		}
	}

	/** What people do to have it away: the focus goes back to where it was before the card took it. */
	dismiss(): void {
		const open = this.#open;
		if (!open) return;
		const hadFocus = this.#hasFocus;
		this.close();
		if (hadFocus) open.returnFocus();
	}

	close(): void {
		this.#asked++;
		this.#awaited = undefined;
		const open = this.#open;
		if (!open) return;
		clearTimeout(open.waiting);
		this.#dismissed = [...open.word.getClientRects()];
		this.#open = undefined;
		this.#layer.render(null);
	}

	/** The page moved: the card stays at its word, and goes with it out of sight. */
	moved(): void {
		const open = this.#open;
		if (!open) return;
		if (!hasBox(open.word)) open.word = wordOf(open.mark) ?? open.word;
		if (!hasBox(open.word)) {
			open.waiting ??= setTimeout(() => this.#open === open && this.dismiss(), GRACE);
			return;
		}
		this.#found(open, open.mark, open.word);
	}

	/** Other marks are shown: one of them may be the explained word, read again or written anew. */
	shown(marks: readonly Mark[]): void {
		const open = this.#open;
		if (!open) return;
		open.mark = atPlace(open.mark, marks);
		if (hasBox(open.word)) return;
		const mark = standIn(open.mark, open.box, marks);
		const word = mark && wordOf(mark);
		if (mark && word) this.#found(open, mark, word);
	}

	#found(open: Open, mark: Mark, word: Range): void {
		clearTimeout(open.waiting);
		open.waiting = undefined;
		Object.assign(open, { mark, word, box: word.getBoundingClientRect() });
		if (open.box.bottom < 0 || open.box.top > innerHeight) this.dismiss();
		else if (open.frame) this.#place(open, open.frame);
	}

	get #hasFocus(): boolean {
		return this.#open?.frame?.matches(':focus-within') ?? false;
	}

	#show(model: CardModel, open: Open, key: number): void {
		this.#layer.render(
			<CardFrame
				key={key}
				model={model}
				chosen={chosenFor(open.mark, model)}
				focused={open.opener.by === 'keys'}
				look={(link: CardLink) => ask('card.get', { ...link, whole: true })}
				onPlace={(frame) => {
					open.frame = frame;
					this.#place(open, frame);
				}}
				onBlur={() => this.#open === open && this.close()}
				onTabOut={() => this.dismiss()}
				onPause={() => tell('site.pause', { host: location.host, paused: true })}
				onKnown={(conceptId, known) => this.#know(conceptId, known)}
				onCopy={(text) => copyText(text, this.#layer.element)}
				onSuggest={(conceptId) =>
					tell('open.console', { path: `#/glossary/${encodeURIComponent(conceptId)}` })
				}
				onOpen={(_conceptId, word) => tell('open.sidepanel', { query: word })}
			/>,
		);
	}

	async #know(conceptId: string, known: boolean): Promise<void> {
		const name = known ? 'known.add' : 'known.remove';
		const outcome = await ask('mutate', { name, args: { conceptId } });
		if (!outcome.ok) throw new Error(outcome.message);
	}

	#place(open: Open, frame: HTMLElement): void {
		const point = open.opener.by === 'keys' ? undefined : open.opener.point;
		placeCard(frame, open.word, point).catch((error: unknown) => complain('card', error));
	}
}
