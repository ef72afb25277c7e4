import type { Note } from '@common-ground/shared/model/note.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { ask } from '../../messaging/client.ts';
import type { PageContext } from '../../page/context.ts';
import { quiet } from '../../page/quiet.ts';
import { inSlices } from '../../page/slices.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { type Found, findNotes, type Place } from './found.ts';
import { createPainter } from './painter.ts';
import { RegionText } from './region-text.ts';
import { type OpenTicket, openTicket } from './regions.ts';
import { setStanding } from './standing.ts';

/** Milliseconds for which the page is left alone after it changed. */
const REST = 150;
/** Ranges that stand at a time: each costs the page something with every frame. */
const MOST_PAINTED = 100;
const NOTHING: Found = { places: [], standing: new Map() };

interface Options {
	/** A list asks to show the words of a note. */
	onShow: (id: string) => void;
	/** Notes or places are different now. */
	onChange: () => void;
}

/** The notes of the open ticket, kept at their words whatever the page does with them. */
export class NotesOnPage {
	/** The words of notes, from the top of the page to its end. */
	places: readonly Place[] = [];
	/** Counts the news of tickets. */
	news = 0;
	readonly #context: PageContext;
	readonly #site: SiteAdapter;
	readonly #painter = createPainter(document);
	readonly #options: Options;
	#shown: OpenTicket | undefined;
	/** Undefined while they are being read. */
	#notes: readonly Note[] | undefined;
	/** Of the regions that did not change since. */
	#texts = new Map<Element, RegionText>();
	#marked: StaticRange | undefined;
	#reads = 0;
	#finds = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(context: PageContext, site: SiteAdapter, options: Options) {
		this.#context = context;
		this.#site = site;
		this.#options = options;
		context.onNavigate(() => this.#lookSoon());
		context.onMutations((touched) => {
			for (const element of [...this.#texts.keys()])
				if (isStale(element, touched)) this.#texts.delete(element);
			this.#lookSoon();
		});
		context.onSettings(() => this.#paint());
		context.onEvent(({ type }) => {
			if (type !== 'tickets') return;
			this.news += 1;
			this.#readNotes();
		});
		context.signal.addEventListener('abort', () => this.#end(), { once: true });
	}

	/** The ticket that the page shows now. */
	ticket(): OpenTicket | undefined {
		return openTicket(this.#site, document, new URL(location.href));
	}

	/** Is this note known here? Undefined while they are being read. */
	has(id: string): boolean | undefined {
		return this.#notes?.some((note) => note.id === id);
	}

	/** Marks words that are being noted on; without a range, none any more. */
	mark(range?: StaticRange): void {
		this.#marked = range;
		this.#paint();
	}

	#lookSoon(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#look();
		}, REST);
	}

	#look(): void {
		const before = this.#shown;
		this.#shown = this.ticket();
		if (idOf(before) !== idOf(this.#shown)) {
			this.#notes = undefined;
			this.#texts.clear();
			this.#show(NOTHING);
			this.#readNotes();
		} else if (this.#notes?.length && !this.#isRead) this.#find();
	}

	/** Nothing of the ticket's texts has changed since. */
	get #isRead(): boolean {
		return this.#shown?.regions().every(({ element }) => this.#texts.has(element)) ?? true;
	}

	#readNotes(): void {
		const number = ++this.#reads;
		const { ref } = this.#shown ?? {};
		quiet('notes', async () => {
			const view = ref && (await ask('notes.list', { ref }));
			if (number !== this.#reads || this.#context.signal.aborted) return;
			this.#notes = view?.notes ?? [];
			this.#find();
		});
	}

	/** Where they stand now. Nothing of the page is read where there are none. */
	#find(): void {
		const number = ++this.#finds;
		const anchored = (this.#notes ?? []).filter(({ anchor, resolved }) => anchor && !resolved);
		if (anchored.length === 0) {
			this.#show(NOTHING);
			return;
		}
		const texts = (this.#shown?.regions() ?? []).map(({ name, element }) => {
			const text = this.#texts.get(element) ?? new RegionText(element);
			this.#texts.set(element, text);
			return [name, text] as const;
		});
		quiet('notes', async () => {
			const found = await inSlices(findNotes(anchored, new Map(texts)));
			if (number === this.#finds && !this.#context.signal.aborted) this.#show(found);
		});
	}

	#show({ places, standing }: Found): void {
		this.places = places;
		this.#paint();
		setStanding(standing, this.#options.onShow);
		this.#options.onChange();
	}

	#paint(): void {
		const ranges = this.places.slice(0, MOST_PAINTED).map(({ range }) => range);
		this.#painter?.paint(this.#marked ? [...ranges, this.#marked] : ranges, this.#context.theme());
	}

	#end(): void {
		clearTimeout(this.#timer);
		this.#painter?.clear();
		setStanding(new Map(), () => {});
	}
}

const idOf = (ticket: OpenTicket | undefined): string => (ticket ? ticketId(ticket.ref) : '');

const isStale = (element: Element, touched: ReadonlySet<Element>): boolean =>
	!element.isConnected ||
	[...touched].some((one) => one.contains(element) || element.contains(one));
