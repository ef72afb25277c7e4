import { browser } from 'wxt/browser';

/** Opens one of our pages in a tab of its own; the popup has done its work then. */
export function openPage(path: string): void {
	void browser.tabs.create({ url: new URL(path, location.origin).href }).then(() => window.close());
}
