import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageAccount } from '../account.ts';

/** Puts a script into the page in front that says what it looks like. Undefined where none is let in. */
export async function accountOf(tabId: number): Promise<PageAccount | undefined> {
	const [frame] = await browser.scripting
		.executeScript({ target: { tabId }, files: ['/account.js'] })
		.catch(() => []);
	return frame?.result as PageAccount | undefined;
}

/** The tool that the page in front looks like, by its adapter's id. Opening the popup lets us look. */
export function useGuess(tabId: number | undefined): string | undefined {
	const [guess, setGuess] = useState<string>();
	useEffect(() => {
		if (tabId !== undefined)
			void accountOf(tabId).then((account) => setGuess(account?.tool ?? undefined));
	}, [tabId]);
	return guess;
}
