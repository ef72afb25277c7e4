import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type Find,
	followPageWords,
	type GoTo,
	type ListedWord,
	type PageWordsNews,
} from '../../messaging/page-words.ts';

export interface PageWordsHere {
	/** In page order; undefined while nothing is known of the page. */
	words: readonly ListedWord[] | undefined;
	/** The page is being read; what is known may not be all. */
	reading: boolean;
	/** Shows a place of a word on the page, or looks for one where words are never marked. */
	ask: (asked: GoTo | Find) => void;
	/** What was found so last. */
	found: PageWordsNews['found'];
}

/** Milliseconds after which a page that let go is asked again: settings begin it anew, for example. */
const AGAIN = 1_000;

/** The words of all of a tab's page for as long as it runs our engine. */
export function usePageWords(tabId: number | undefined, running: boolean): PageWordsHere {
	const [news, setNews] = useState<PageWordsNews>();
	const [turn, setTurn] = useState(0);
	const ask = useRef<PageWordsHere['ask']>(() => {});

	useEffect(() => {
		if (tabId === undefined || !running) return;
		let again: ReturnType<typeof setTimeout> | undefined;
		const page = followPageWords(tabId, {
			news: (next) => setNews((before) => ({ found: before?.found, ...next })),
			end: () => {
				setNews(undefined);
				again = setTimeout(() => setTurn((before) => before + 1), AGAIN);
			},
		});
		ask.current = page.ask;
		return () => {
			clearTimeout(again);
			ask.current = () => {};
			setNews(undefined);
			page.close();
		};
	}, [tabId, running, turn]);

	return {
		words: news?.words,
		reading: news?.reading ?? false,
		ask: (asked) => ask.current(asked),
		found: news?.found,
	};
}
