import { join } from 'node:path';
import { buildExtension } from '../build.ts';
import { findChromiumOrChrome } from '../find-browser.ts';
import { isFree, nextFree } from '../ports.ts';
import { startBoard } from './board.ts';
import { openPracticeBrowser, type PracticeBrowser } from './browser.ts';
import { practiceTickets } from './tickets.ts';

export interface Practice {
	/** Address of the practice board. */
	board: string;
	browser: PracticeBrowser;
	close(): Promise<void>;
}

/** Far enough from the server's port that the next server beside it does not meet the board. */
const BOARD_PORT_DISTANCE = 1000;

/**
 * Starts a board and a browser on it, with everything in the data folder. Resolves to a sentence
 * that says why where that is not possible; the server does not depend on it.
 */
export async function startPractice(options: {
	data: string;
	/** The server's port; the board's follows from it, because tickets are known by their address. */
	port: number;
	server: string;
	invite(): Promise<string>;
}): Promise<Practice | string> {
	const executable = findChromiumOrChrome();
	if (!executable)
		return 'No Chromium or Chrome was found to practise in. Set CHROME_PATH to one, or load the extension yourself as said above.';
	const wanted = options.port + BOARD_PORT_DISTANCE;
	const port = (await isFree(wanted)) ? wanted : await nextFree(wanted);
	if (!port) return 'No port is free for a practice board.';
	const folder = join(options.data, 'practice');
	const board = await startBoard({ dir: join(folder, 'board'), port, tickets: practiceTickets });
	if (!board)
		return 'The practice board comes with the development dependencies, which are not here.';
	try {
		const { dir } = await buildExtension('chrome', 'e2e');
		const browser = await openPracticeBrowser({
			executable,
			profile: join(folder, 'profile'),
			extension: dir,
			board: board.origin,
			server: options.server,
			invite: options.invite,
		});
		const close = async (): Promise<void> => {
			await browser.close();
			await board.stop();
		};
		return { board: board.origin, browser, close };
	} catch (error) {
		await board.stop();
		throw error;
	}
}
