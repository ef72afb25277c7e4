import { browser } from 'wxt/browser';

/**
 * A word on its way to the side panel: looked up, or suggested as a term. It waits in session
 * storage, because the panel may not be open yet when the word is chosen.
 */
export interface PassedQuery {
	intent: 'look-up' | 'suggest';
	text: string;
	/** The sentence around it, for a suggestion; it goes further only if the member says so. */
	context: string;
	/** Milliseconds since the epoch; tells a second look-up of the same word from the first. */
	at: number;
}

const KEY = 'query';
/** A panel that did not open in time must not surprise with it later. */
const FRESH_MS = 60_000;

/** Only the background calls it. */
export async function passQuery(
	intent: PassedQuery['intent'],
	text: string,
	context = '',
): Promise<void> {
	const query = { intent, text: text.trim().slice(0, 300), context, at: Date.now() };
	await browser.storage.session.set({ [KEY]: query });
}

/** For the side panel: the word that waits, and each one that comes while it is open. Each comes once. */
export function onQuery(listener: (query: PassedQuery) => void, signal: AbortSignal): void {
	const take = async (query: PassedQuery | undefined) => {
		if (!query || signal.aborted) return;
		await browser.storage.session.remove(KEY);
		if (Date.now() - query.at < FRESH_MS) listener(query);
	};
	const changed = (changes: Record<string, { newValue?: unknown }>) =>
		void take(changes[KEY]?.newValue as PassedQuery | undefined);
	browser.storage.session.onChanged.addListener(changed);
	signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed));
	void browser.storage.session
		.get(KEY)
		.then((stored) => take(stored[KEY] as PassedQuery | undefined));
}
