import { browser } from 'wxt/browser';
import { passQuery } from '../../../messaging/query.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { openPanel } from '../panel.ts';

/** Our own pages, opened from elsewhere. */
export const openHandlers: Pick<Handlers, 'open.console' | 'open.sidepanel'> = {
	/** `path` is a place of the console, such as `/queue`. */
	async 'open.console'({ path }) {
		const url = `${browser.runtime.getURL('/console.html')}#${path.replace(/^#/, '')}`;
		await browser.tabs.create({ url });
		return null;
	},

	async 'open.sidepanel'({ query }, { tabId }) {
		// First of all, while the click still counts.
		const opened = openPanel(tabId);
		if (query) await passQuery('look-up', query);
		await opened;
		return null;
	},
};
