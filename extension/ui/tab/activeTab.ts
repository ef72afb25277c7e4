import { browser } from 'wxt/browser';

/** A tab with the address that we may know: of sites that were granted, or after a click on our icon. */
export interface KnownTab {
	id: number;
	url: string;
}

/**
 * The tab that a popup or panel speaks of: the one in front in the last normal window, which also
 * holds where a small window stands in for the panel. `?tab=` names another, for when one of these
 * pages is itself opened as a tab.
 */
export async function activeTab(): Promise<KnownTab | undefined> {
	const named = Number(new URLSearchParams(location.search).get('tab'));
	const tab = named > 0 ? await browser.tabs.get(named).catch(() => undefined) : await inFront();
	return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

async function inFront() {
	const window = await browser.windows.getLastFocused({ windowTypes: ['normal'], populate: true });
	return window.tabs?.find(({ active }) => active);
}
