import type { Note } from '@common-ground/shared/model/note.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { ask } from '../../messaging/client.ts';
import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { type Found, findNotes, type Place } from './found.ts';
import { createPainter } from './painter.ts';
import { RegionText } from './region-text.ts';
import { type OpenTicket, openTicket, type Region } from './regions.ts';
import { setStanding } from './standing.ts';

/** Milliseconds for which the page is left alone after it changed. */
const REST = 120;
/** Ranges that stand at a time: each costs the page something with every frame. */
const MOST_PAINTED = 100;
const NOTHING: Found = { places: [], standing: new Map() };

export interface NotesOnPage {
	/** The ticket and its texts as they are now. */
	ticket(): OpenTicket | undefined;
	/** The words of notes on the page, from its top to its end. */
	places(): readonly Place[];
	/** Is this note known here? Undefined while they are being read. */
	has(id: string): boolean | undefined;
	/** Counts the news of tickets. */
	news(): number;
	/** Marks words that are being noted on; without a range, none any more. */
	mark(range?: StaticRange): void;
	/** Calls when something may be different now. */
	onChange(listener: () => void): void;
}

/** Keeps the notes of the open ticket at their words, whatever the page does with them. */
export function watchNotes(
	context: PageContext,
	site: SiteAdapter,
	onShow: (id: string) => void,
): NotesOnPage {
	const painter = createPainter(document);
	const listeners: (() => void)[] = [];
	let shown: OpenTicket | undefined;
	let notes: readonly Note[] = [];
	let isRead = false;
	let marked: StaticRange | undefined;
	let found = NOTHING;
	let texts = new Map<Element, RegionText>();
	let news = 0;
	let asked = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const ticket = (): OpenTicket | undefined => openTicket(site, document, new URL(location.href));

	const paint = (): void => {
		const ranges = found.places.slice(0, MOST_PAINTED).map(({ range }) => range);
		painter?.paint(marked ? [...ranges, marked] : ranges, context.theme());
	};
	const show = (next: Found): void => {
		found = next;
		paint();
		setStanding(next.standing, onShow);
	};
	const textOf = ({ element }: Region): RegionText => {
		const text = texts.get(element) ?? new RegionText(element);
		texts.set(element, text);
		return text;
	};
	/** Nothing is read where there are no notes. */
	const find = (): void => {
		const anchored = notes.filter(({ anchor, resolved }) => anchor && !resolved);
		if (anchored.length === 0) {
			if (found !== NOTHING) show(NOTHING);
			return;
		}
		const regions = shown?.regions ?? [];
		show(findNotes(anchored, new Map(regions.map((region) => [region.name, textOf(region)]))));
	};
	const fetch = async (): Promise<void> => {
		const number = ++asked;
		const { ref } = shown ?? {};
		const view = ref && (await ask('notes.list', { ref }));
		if (number !== asked || context.signal.aborted) return;
		notes = view?.notes ?? [];
		isRead = true;
		find();
		for (const listener of listeners) listener();
	};
	const fetchQuietly = (): void => void fetch().catch((error: unknown) => complain('notes', error));

	const look = (): void => {
		timer = undefined;
		const before = shown;
		shown = ticket();
		if (idOf(before) !== idOf(shown)) {
			notes = [];
			isRead = false;
			show(NOTHING);
			fetchQuietly();
		} else if (notes.length > 0) {
			find();
			for (const listener of listeners) listener();
		}
	};
	const lookSoon = (): void => {
		timer ??= setTimeout(look, REST);
	};

	context.onNavigate(lookSoon);
	context.onMutations((touched) => {
		const isStale = (element: Element): boolean =>
			!element.isConnected ||
			[...touched].some((one) => one.contains(element) || element.contains(one));
		texts = new Map([...texts].filter(([element]) => !isStale(element)));
		lookSoon();
	});
	context.onSettings(paint);
	context.onEvent(({ type }) => {
		if (type !== 'tickets') return;
		news += 1;
		fetchQuietly();
	});
	context.signal.addEventListener(
		'abort',
		() => {
			clearTimeout(timer);
			painter?.clear();
			setStanding(new Map(), () => {});
		},
		{ once: true },
	);
	return {
		ticket,
		places: () => found.places,
		has: (id) => (isRead ? notes.some((note) => note.id === id) : undefined),
		news: () => news,
		mark(range) {
			marked = range;
			paint();
		},
		onChange: (listener) => listeners.push(listener),
	};
}

const idOf = (ticket: OpenTicket | undefined): string => (ticket ? ticketId(ticket.ref) : '');
