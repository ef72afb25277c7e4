import { browser } from 'wxt/browser';
import { REACH, readSelection, sentenceAround } from '../../features/lookup/sentence.ts';
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
	browser.contextMenus.onClicked.addListener((click, tab) => {
		const { menuItemId, selectionText = '', frameId = 0 } = click;
		if (menuItemId !== 'look-up' && menuItemId !== 'suggest') return;
		const opened = openPanel(tab?.id);
		const context = menuItemId === 'suggest' ? sentenceIn(tab?.id, frameId) : Promise.resolve('');
		void context.then((sentence) => passQuery(menuItemId, selectionText, sentence));
		opened.catch((error: unknown) => console.error('Common Ground: side panel', error));
	});
}

/** Reads the sentence that the word stands in: shown to the member, who decides whether it goes along. */
async function sentenceIn(tabId: number | undefined, frameId: number): Promise<string> {
	if (tabId === undefined) return '';
	const [frame] = await browser.scripting
		.executeScript({
			target: { tabId, frameIds: [frameId] },
			func: readSelection,
			args: [REACH],
		})
		// Pages of the browser itself and its store take no scripts.
		.catch(() => []);
	return frame?.result ? sentenceAround(frame.result) : '';
}
