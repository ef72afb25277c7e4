import { MessageSquarePlus } from 'lucide-preact';
import type { PageContext } from '../../page/context.ts';
import { focusPlace } from '../../page/focus-place.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { type Asked, Box } from './Box.tsx';
import css from './box.css?inline';
import { liveRange } from './live-range.ts';
import { boxPlace } from './place-box.ts';
import type { OpenTicket } from './regions.ts';
import { notesSheet } from './sheet.ts';

/** The size of the button that offers a note. */
const OFFER = { width: 72, height: 28 };

interface Open {
	ticket: OpenTicket;
	asked: Asked;
	/** What it stands beside now; without, in the middle of the window's head. */
	words: () => StaticRange | undefined;
	by: 'hover' | 'press' | 'keys';
	returnFocus: () => void;
	frame?: HTMLElement;
}

/** What notes show on a page beside their words: the button that offers one, and the one small window. */
export class NoteLayer {
	readonly #context: PageContext;
	readonly #site: SiteAdapter;
	readonly #layer;
	readonly #news: () => number;
	readonly #closed: () => void;
	#open: Open | undefined;
	#offer: { range: Range; onTake: () => void } | undefined;

	constructor(
		context: PageContext,
		site: SiteAdapter,
		{ news, onClosed }: { news: () => number; onClosed: () => void },
	) {
		this.#context = context;
		this.#site = site;
		this.#news = news;
		this.#closed = onClosed;
		this.#layer = context.host.mount('notes', `${notesSheet}\n${css}`);
		context.signal.addEventListener('abort', () => this.#layer.remove(), { once: true });
		context.onLayout(() => this.moved());
	}

	get isOpen(): boolean {
		return this.#open !== undefined;
	}

	/** Does it go when something else is pressed? Not what somebody writes. */
	get isThreads(): boolean {
		return this.#open?.asked.what === 'threads' && !this.#hasFocus;
	}

	/** Nobody has done more with it than to point at its words. */
	get isPassing(): boolean {
		return this.#open?.by === 'hover' && !this.#hasFocus;
	}

	get #hasFocus(): boolean {
		return this.#open?.frame?.matches(':focus-within') ?? false;
	}

	/** Offers a note beside selected words; without any, no more. */
	offer(range?: Range, onTake: () => void = () => {}): void {
		this.#offer = range && { range, onTake };
		this.draw();
	}

	open(ticket: OpenTicket, asked: Asked, { words, by }: Pick<Open, 'words' | 'by'>): void {
		const returnFocus = this.#open?.returnFocus ?? focusPlace(document);
		this.#open = { ticket, asked, words, by, returnFocus };
		this.#offer = undefined;
		this.draw();
	}

	close(): void {
		const open = this.#open;
		if (!open) return;
		const hadFocus = this.#hasFocus;
		this.#open = undefined;
		this.draw();
		this.#closed();
		if (hadFocus) open.returnFocus();
	}

	/** Draws what is open anew: there may be news. */
	draw(): void {
		const { host, settings, announce } = this.#context;
		const open = this.#open;
		if (open)
			this.#layer.render(
				<Box
					key={JSON.stringify(open.asked)}
					ticket={open.ticket.ref}
					label={this.#site.label(open.ticket.ref.key)}
					sideNames={settings.sideNames}
					news={this.#news()}
					address={location.href}
					announce={announce}
					asked={open.asked}
					focused={open.by === 'keys'}
					onPlace={(frame) => {
						open.frame = frame;
						this.moved();
					}}
					onClose={() => this.close()}
				/>,
			);
		else if (this.#offer) this.#layer.render(<Offer onTake={this.#offer.onTake} />);
		else if (host.element.isConnected) this.#layer.render(null);
		this.moved();
	}

	/** The page moved: what is shown stays beside its words. */
	moved(): void {
		const { frame, words } = this.#open ?? {};
		const range = words?.();
		if (frame) {
			const box = frame.getBoundingClientRect();
			const at = (range && liveRange(range)?.getBoundingClientRect()) ?? HEAD();
			place(frame, boxPlace(at, box, size()));
		}
		const button = this.#layer.element.querySelector<HTMLElement>('.note-offer');
		const last = [...(this.#offer?.range.getClientRects() ?? [])].at(-1);
		if (button && last) {
			const end = new DOMRect(last.right, last.top, 0, last.height);
			place(button, boxPlace(end, OFFER, size()));
		}
	}
}

/** Where it stands when it belongs to no words. */
const HEAD = (): DOMRect => new DOMRect(innerWidth / 2 - 170, innerHeight / 10, 0, 0);

const size = () => ({ width: innerWidth, height: innerHeight });

const place = (element: HTMLElement, { x, y }: { x: number; y: number }): void => {
	element.style.translate = `${x}px ${y}px`;
};

/** The selection stays as it is while it is pressed. */
const Offer = ({ onTake }: { onTake: () => void }) => (
	<button
		type="button"
		class="button note-offer"
		title="Alt+Shift+N"
		onMouseDown={(event) => event.preventDefault()}
		onClick={onTake}
	>
		<MessageSquarePlus size={14} aria-hidden="true" /> Note
	</button>
);
