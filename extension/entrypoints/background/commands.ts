import { browser } from 'wxt/browser';
import { passQuery } from '../../messaging/query.ts';
import { openPanel } from './panel.ts';

interface Tab {
	id?: number | undefined;
	url?: string | undefined;
}

export interface CommandDeps {
	/** Hides the marks of a host that shows them, and the other way round. */
	toggleMarks(host: string): Promise<void>;
}

/** The shortcuts of the manifest. Each is a member's gesture, which opens the active tab to us. */
export function answerCommands({ toggleMarks }: CommandDeps): void {
	browser.commands.onCommand.addListener((command, tab) => {
		const done = run(command, tab);
		done?.catch((error: unknown) => console.error(`Common Ground: ${command}`, error));
	});

	const run = (command: string, tab: Tab | undefined) => {
		if (command === 'open-side-panel') return openPanel(tab?.id);
		if (command === 'look-up') return lookUp(tab?.id);
		if (command === 'toggle-marks' && tab?.url) return toggleMarks(new URL(tab.url).host);
		return undefined;
	};
}

async function lookUp(tabId: number | undefined): Promise<void> {
	const opened = openPanel(tabId);
	const text = tabId === undefined ? '' : await selectionIn(tabId);
	if (text) await passQuery('look-up', text);
	await opened;
}

async function selectionIn(tabId: number): Promise<string> {
	// Pages of the browser itself and its store take no scripts.
	const frames = await browser.scripting
		.executeScript({
			target: { tabId, allFrames: true },
			func: () => getSelection()?.toString() ?? '',
		})
		.catch(() => []);
	return frames.map(({ result }) => String(result ?? '').trim()).find((text) => text !== '') ?? '';
}
