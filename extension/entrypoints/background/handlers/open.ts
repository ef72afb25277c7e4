import { browser } from 'wxt/browser';
import { passQuery } from '../../../messaging/query.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { openPanel } from '../panel.ts';

/** Our own pages, opened from elsewhere. */
export const openHandlers: Pick<Handlers, 'open.console' | 'open.sidepanel'> = {
	/** `path` is a place of the console, such as `/queue`. */
	async 'open.console'({ path }) {
		const page = browser.runtime.getURL('/console.html');
		const url = `${page}#${path.replace(/^#/, '')}`;
		const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
		if (open?.id === undefined) await browser.tabs.create({ url });
		else {
			await browser.tabs.update(open.id, { url, active: true });
			await browser.windows.update(open.windowId, { focused: true });
		}
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
