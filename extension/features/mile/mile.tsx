import type { PageContext } from '../../page/context.ts';
import { oncePerFrame } from '../../page/frame.ts';
import button from '../../ui/button/button.css?inline';
import { sideName } from '../../ui/side/names.ts';
import type { Mark } from '../glossary/marks.ts';
import { Clips } from '../priority/clips.ts';
import { Cover } from '../priority/cover.ts';
import { windowBox } from '../priority/measure.ts';
import { isSeen } from '../priority/seen.ts';
import { Bar, replaced } from './Bar.tsx';
import { type LineActions, Lines } from './Lines.tsx';
import type { Line, Replaced } from './lines.ts';
import { textMeter } from './measure.ts';
import css from './mile.css?inline';
import { nearest } from './nearest.ts';
import { Original } from './Original.tsx';
import { type Placed, placeLines } from './place.ts';
import { LineReader } from './reader.ts';
import { WordsFor } from './words-for.ts';

/** More than a window full. */
const MOST = 300;
/** Milliseconds after which a page that moves is read anew: other words may have come near. */
const AFRESH = 250;

/** The page in the reader's words: everything that exists only while it is shown so. */
export class Mile {
	readonly #context: PageContext;
	readonly #layer;
	readonly #life = new AbortController();
	readonly #words = new WordsFor(() => this.#renew());
	readonly #reader = new LineReader({ measure: textMeter() });
	readonly #cover: Cover;
	readonly #soon: () => void;
	readonly #onBack: () => void;
	#lines: readonly Line[] = [];
	#stale = true;
	#readAt = 0;
	#drawn = '';
	#placed: readonly Placed[] = [];
	#pointed: { word: Replaced; at: DOMRect } | undefined;
	#again: ReturnType<typeof setTimeout> | undefined;
	#announced = false;

	constructor(context: PageContext, onBack: () => void) {
		this.#context = context;
		this.#onBack = onBack;
		this.#layer = context.host.mount('mile', `${button}\n${css}`);
		// Where the page moved too, all is placed already.
		this.#soon = oncePerFrame(() => this.#stale && this.place(), this.#life.signal);
		this.#cover = new Cover({
			now: () => performance.now(),
			again: (ms) => {
				this.#again ??= setTimeout(() => {
					this.#again = undefined;
					this.place();
				}, ms);
			},
		});
		this.place();
	}

	end(): void {
		this.#life.abort('over');
		clearTimeout(this.#again);
		this.#layer.remove();
	}

	/** Other words came near the window, or are marked. */
	look(): void {
		this.#stale = true;
		this.#soon();
	}

	/** The page changed under these elements; everywhere without them. A frame follows in which it is placed. */
	outdate(touched?: ReadonlySet<Element>): void {
		if (touched) this.#reader.changed(touched);
		else this.#reader.forget();
		this.#stale = true;
	}

	/** The glossary changed. */
	forget(): void {
		this.#words.forget();
	}

	/** Is something else open that Escape is rather meant for: a dialog of the page, or one of ours? */
	get isBehind(): boolean {
		const { element } = this.#context.host;
		if (element.parentElement !== document.documentElement) return true;
		const ours = this.#layer.element.getRootNode() as ShadowRoot;
		return ours.querySelector('[role="dialog"]') !== null;
	}

	/** Reads where the lines stand, all at once, and draws them there. */
	place(): void {
		const clips = new Clips(windowBox(document));
		if (this.#stale || performance.now() - this.#readAt > AFRESH) this.#read(clips);
		let placed = placeLines(this.#lines, clips);
		if (!placed) {
			this.#reader.forget();
			this.#read(clips);
			placed = placeLines(this.#lines, clips) ?? [];
		}
		const { element } = this.#context.host;
		this.#draw(this.#cover.seen(placed, ({ line, probe }) => isSeen(line.block, [probe], element)));
	}

	#renew(): void {
		this.outdate();
		this.#soon();
	}

	#read(clips: Clips): void {
		this.#stale = false;
		this.#readAt = performance.now();
		const words = this.#words.of(nearest(this.#context.words.near(), MOST));
		this.#lines = this.#reader.linesOf(words, (element) => clips.of(element));
		const pointed = this.#pointed?.word.mark;
		if (!this.#replaced.has(pointed)) this.#pointed = undefined;
		this.#drawn = '';
		if (!this.#words.isAsking) this.#say();
	}

	/** The words of the page for which something stands near the window. */
	get #replaced(): ReadonlySet<Mark | undefined> {
		const pieces = this.#lines.flatMap((line) => line.pieces);
		return new Set(pieces.flatMap(({ of }) => of?.mark ?? []));
	}

	get #side(): string {
		const { side, sideNames } = this.#context.settings;
		return sideName(side, sideNames);
	}

	#say(): void {
		if (this.#announced) return;
		this.#announced = true;
		this.#context.announce(
			`Shown in ${this.#side}’s words. ${replaced(this.#replaced.size)} The list of this page’s words has them all.`,
		);
	}

	#draw(placed: readonly Placed[]): void {
		const now = placed
			.map(({ slot, x, y, cut }) => `${slot} ${x} ${y} ${JSON.stringify(cut)}`)
			.join();
		if (this.#drawn === `:${now}`) return;
		this.#drawn = `:${now}`;
		this.#placed = placed;
		this.#render();
	}

	#render(): void {
		this.#layer.render(
			<>
				<Lines placed={this.#placed} theme={this.#context.theme()} actions={this.#actions} />
				{this.#pointed && <Original {...this.#pointed} />}
				<Bar side={this.#side} count={this.#replaced.size} onBack={this.#onBack} />
			</>,
		);
	}

	readonly #actions: LineActions = {
		onPoint: (word, at) => {
			this.#pointed = word && at ? { word, at } : undefined;
			this.#render();
		},
		onOpen: ({ mark }, at) => {
			this.#pointed = undefined;
			this.#render();
			this.#context.words.explain(mark, at);
		},
	};
}
