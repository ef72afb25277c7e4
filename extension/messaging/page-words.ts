import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { browser } from 'wxt/browser';
import { orphaned } from './client.ts';

/** A word of a page as it goes to the side panel. */
export interface ListedWord {
	key: string;
	/** As it stands on the page. */
	word: string;
	kind: SideOrShared | 'warn';
	conceptIds: string[];
	/** How often it deserves a mark. */
	places: number;
}

/** From page to panel. While `reading`, `words` is what was there before. */
export interface PageWordsNews {
	words: ListedWord[];
	reading: boolean;
	/** The answer to the latest `Find`. */
	found?: (Find & { place: UnreadPlace | undefined }) | undefined;
}

/** Where the words of the page are not read. */
export type UnreadPlace = 'code' | 'editor';

/** From panel to page: show the place of this number (from 0, in page order) of a word. */
export interface GoTo {
	key: string;
	place: number;
}

/** From panel to page: does a word of these meanings stand where it is never marked? */
export interface Find {
	find: string[];
}

/** A panel that listens to a page. */
export interface PanelPort {
	tell(news: PageWordsNews): void;
	onAsked(listener: (asked: GoTo | Find) => void): void;
	/** Aborts when the panel is gone. */
	signal: AbortSignal;
}

const NAME = 'page-words';

/**
 * The page's end: calls `onPanel` for each side panel that asks for the page's words. Such ports come
 * from our own extension alone; a page has no way to open one.
 */
export function answerPanels(onPanel: (panel: PanelPort) => void, signal: AbortSignal): void {
	const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
		if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
		const life = new AbortController();
		port.onDisconnect.addListener(() => life.abort());
		const ends = AbortSignal.any([life.signal, signal]);
		ends.addEventListener('abort', () => port.disconnect(), { once: true });
		onPanel({
			tell: (news) => ends.aborted || port.postMessage(news),
			onAsked: (listener) =>
				port.onMessage.addListener((asked: unknown) => listener(asked as GoTo | Find)),
			signal: ends,
		});
	};
	browser.runtime.onConnect.addListener(connected);
	signal.addEventListener(
		'abort',
		() => orphaned() || browser.runtime.onConnect.removeListener(connected),
		{ once: true },
	);
}

/** The panel's end. `onEnd` is called when the page went away, or has no engine. */
export function followPageWords(
	tabId: number,
	on: { news: (news: PageWordsNews) => void; end: () => void },
): { ask: (asked: GoTo | Find) => void; close: () => void } {
	const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
	port.onMessage.addListener((news: unknown) => on.news(news as PageWordsNews));
	port.onDisconnect.addListener(() => {
		// Read, or the browser complains that nobody did: a page without an engine is no error.
		void browser.runtime.lastError;
		on.end();
	});
	return { ask: (asked) => port.postMessage(asked), close: () => port.disconnect() };
}
