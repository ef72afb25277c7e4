import type { PageContext, PageFeature } from '../../page/context.ts';
import { onChord, onEscape } from '../../page/on-keys.ts';
import { reveal } from '../../page/reveal.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { noteIn } from './link.ts';
import { liveRange } from './live-range.ts';
import { NoteLayer } from './note-layer.tsx';
import { followPointer } from './pointer.ts';
import { anchorOf, followSelection, selectedIn } from './selection.ts';
import { NotesOnPage } from './watch-notes.ts';

/** Notes on the words of the open ticket. */
export const notes: PageFeature = {
	id: 'notes',
	start(context) {
		if (context.site?.tickets) showNotes(context, context.site);
	},
};

function showNotes(context: PageContext, site: SiteAdapter): void {
	const { signal, host } = context;
	const page = new NotesOnPage(context, site, { onShow: show, onChange: changed });
	const layer = new NoteLayer(context, site, {
		news: () => page.news,
		onClosed: () => page.mark(),
	});
	let wanted = wantedAtFirst();

	const wordsOf = (id: string | undefined) => (): StaticRange | undefined =>
		page.places.find((place) => place.id === id)?.range;

	/** To the words of a note, which then stand in the window with it. */
	function show(id: string): void {
		const ticket = page.ticket();
		const words = wordsOf(id)();
		const range = words && liveRange(words);
		if (!ticket || !range) return;
		reveal(range);
		layer.open(ticket, { what: 'threads', ids: [id] }, { words: wordsOf(id), by: 'keys' });
	}

	async function write(by: 'press' | 'keys'): Promise<void> {
		const selected = selectedIn(page.ticket());
		if (!selected) return;
		const words = new StaticRange(selected.range);
		const anchor = await anchorOf(selected);
		if (signal.aborted) return;
		if (typeof anchor === 'string') {
			layer.offer();
			context.announce(anchor);
			return;
		}
		layer.open(selected.ticket, { what: 'new', anchor }, { words: () => words, by });
		page.mark(words);
	}

	/** News, or other places: what is open is drawn anew, and a link leads on. */
	function changed(): void {
		if (layer.isOpen) layer.draw();
		const isHere = wanted === undefined ? undefined : page.has(wanted);
		if (wanted === undefined || isHere === undefined) return;
		const id = wanted;
		wanted = undefined;
		if (page.places.some((place) => place.id === id)) show(id);
		else if (isHere) list(id);
		else context.announce('The note that this link leads to is not there, or not for you.');
	}

	const list = (asked?: string): void => {
		const ticket = page.ticket();
		if (ticket) layer.open(ticket, { what: 'list', asked }, { words: () => undefined, by: 'keys' });
		else context.announce('No ticket is open here.');
	};

	followSelection(() => {
		if (layer.isOpen) return;
		const selected = selectedIn(page.ticket());
		layer.offer(selected?.range, () => void write('press'));
	}, signal);

	// A note on the selected words or, where none are, the notes of the ticket.
	onChord(
		'KeyN',
		() => {
			if (layer.isOpen) layer.close();
			else if (selectedIn(page.ticket())) void write('keys');
			else list();
		},
		signal,
	);

	onEscape(() => {
		const { isOpen } = layer;
		layer.close();
		return isOpen;
	}, signal);

	followPointer({
		host: host.element,
		signal,
		isAny: () => page.places.length > 0 || layer.isOpen,
		notesAt: (x, y) =>
			isOnWord(context, x, y)
				? []
				: page.places.flatMap(({ id, range }) => (covers(range, x, y) ? [id] : [])),
		onNotes(ids, by) {
			const ticket = page.ticket();
			if (ticket && (by === 'press' || !layer.isOpen || layer.isPassing))
				layer.open(ticket, { what: 'threads', ids }, { words: wordsOf(ids[0]), by });
		},
		onAway(isPress) {
			if (layer.isPassing || (isPress && layer.isThreads)) layer.close();
		},
	});

	context.onNavigate((url) => {
		wanted = noteIn(url) ?? wanted;
	});
}

let isLed = false;

/** The note that the page was opened for, once: apps write their address anew before we come. */
function wantedAtFirst(): string | undefined {
	const [navigation] = performance.getEntriesByType('navigation');
	if (isLed || !navigation || !URL.canParse(navigation.name)) return undefined;
	isLed = true;
	return noteIn(new URL(navigation.name));
}

const covers = (range: StaticRange, x: number, y: number): boolean =>
	[...(liveRange(range)?.getClientRects() ?? [])].some(
		({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
	);

/** A marked word of the glossary has its own card there. */
const isOnWord = ({ words }: PageContext, x: number, y: number): boolean =>
	words.shown.some(({ range }) => covers(range, x, y));
