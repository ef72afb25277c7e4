import { browser } from 'wxt/browser';
import { passQuery } from '../../messaging/query.ts';
import { openPanel } from './panel.ts';

const ITEMS = {
	'look-up': 'Look up “%s”',
	suggest: 'Suggest “%s” as a term',
} as const;

/** Menus outlive the worker: made at install and update, answered in every worker. */
export async function makeMenus(): Promise<void> {
	await browser.contextMenus.removeAll();
	for (const [id, title] of Object.entries(ITEMS))
		browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

export function answerMenus(): void {
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
		if (menuItemId !== 'look-up' && menuItemId !== 'suggest') return;
		const opened = openPanel(tab?.id);
		void passQuery(menuItemId, selectionText);
		opened.catch((error: unknown) => console.error('Common Ground: side panel', error));
	});
}
