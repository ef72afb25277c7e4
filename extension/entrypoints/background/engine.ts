import { browser } from 'wxt/browser';
import { ENGINE_FILES } from '../../page/files.ts';

/**
 * Puts the engine into a frame whose stub found work, each file in a task of its own. False if the page
 * went away meanwhile.
 */
export async function injectEngine(tabId: number, frameId: number): Promise<boolean> {
	try {
		for (const file of ENGINE_FILES)
			await browser.scripting.executeScript({
				target: { tabId, frameIds: [frameId] },
				files: [`/${file}`],
			});
		return true;
	} catch {
		return false;
	}
}
