import { browser } from 'wxt/browser';
import { ENGINE_FILE } from '../../page/files.ts';

/** Puts the engine into a frame whose stub found work. False if the page went away meanwhile. */
export async function injectEngine(tabId: number, frameId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({
			target: { tabId, frameIds: [frameId] },
			files: [`/${ENGINE_FILE}`],
		});
		return true;
	} catch {
		return false;
	}
}
