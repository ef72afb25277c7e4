import { browser } from 'wxt/browser';

/** Puts the engine into a frame whose stub found work. False if the page went away meanwhile. */
export async function injectEngine(tabId: number, frameId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({
			target: { tabId, frameIds: [frameId] },
			files: ['/engine.js'],
		});
		return true;
	} catch {
		return false;
	}
}
