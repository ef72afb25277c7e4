import { browser } from 'wxt/browser';
import { ENGINE_FILES, PANELS_FILE } from '../../page/files.ts';

/** Puts the engine into a frame whose stub found work. */
export const injectEngine = (tabId: number, frameId: number): Promise<void> =>
	inject(tabId, frameId, ENGINE_FILES);

/** What the engine asks for once words are marked. */
export const injectPanels = (tabId: number, frameId: number): Promise<void> =>
	inject(tabId, frameId, [PANELS_FILE]);

/** Each file in a task of its own. */
async function inject(tabId: number, frameId: number, files: readonly string[]): Promise<void> {
	try {
		for (const file of files)
			await browser.scripting.executeScript({
				target: { tabId, frameIds: [frameId] },
				files: [`/${file}`],
			});
	} catch {
		// The page went away meanwhile.
	}
}
