import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../messaging/client.ts';
import type { PageStatus } from '../../messaging/replies.ts';
import { activeTab, type KnownTab } from './activeTab.ts';

export interface Page {
	tab: KnownTab | undefined;
	status: PageStatus | undefined;
	refresh: () => void;
}

/** The page in front and what it said of itself; follows the tab and its news while mounted. */
export function usePage(): Page {
	const [page, setPage] = useState<Omit<Page, 'refresh'>>({ tab: undefined, status: undefined });
	const [turn, setTurn] = useState(0);
	const refresh = (): void => setTurn((before) => before + 1);

	useEffect(() => {
		let stale = false;
		void read().then((next) => {
			if (!stale) setPage(next);
		});
		return () => {
			stale = true;
		};
	}, [turn]);

	useEffect(() => {
		const again = (): void => refresh();
		// The background keeps what pages say in session storage.
		const sources = [
			browser.tabs.onActivated,
			browser.tabs.onUpdated,
			browser.storage.session.onChanged,
		];
		for (const source of sources) source.addListener(again);
		return () => {
			for (const source of sources) source.removeListener(again);
		};
	}, []);

	return { ...page, refresh };
}

async function read(): Promise<Omit<Page, 'refresh'>> {
	const tab = await activeTab();
	const status = tab && (await ask('page.status', { tabId: tab.id }).catch(() => undefined));
	return { tab, status };
}
