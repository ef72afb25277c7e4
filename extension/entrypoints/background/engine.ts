import { browser } from 'wxt/browser';
import { ENGINE_FILES, FACE_FILES, TICKET_FILES } from '../../page/files.ts';

/** Puts the engine into a frame whose stub found work. */
export const injectEngine = (tabId: number, frameId: number): Promise<void> =>
	inject(tabId, frameId, ENGINE_FILES);

/** What the engine asks for once words are marked. */
export const injectFaces = (tabId: number, frameId: number): Promise<void> =>
	inject(tabId, frameId, FACE_FILES);

/** What it asks for after that, where there are tickets. */
export const injectTickets = (tabId: number, frameId: number): Promise<void> =>
	inject(tabId, frameId, TICKET_FILES);

/** Each file in a task of its own, in whatever order they come. */
async function inject(tabId: number, frameId: number, files: readonly string[]): Promise<void> {
	try {
		const target = { tabId, frameIds: [frameId] };
		await Promise.all(
			files.map((file) => browser.scripting.executeScript({ target, files: [`/${file}`] })),
		);
	} catch {
		// The page went away meanwhile.
	}
}
