import { browser } from 'wxt/browser';

const KEY = 'paused';

/** Hosts on which the member does not want to see anything, for now. */
async function paused(): Promise<string[]> {
	const { [KEY]: hosts } = await browser.storage.local.get(KEY);
	return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

export async function isPaused(host: string): Promise<boolean> {
	return (await paused()).includes(host);
}

export async function setPaused(host: string, pause: boolean): Promise<void> {
	const others = (await paused()).filter((other) => other !== host);
	await browser.storage.local.set({ [KEY]: pause ? [...others, host] : others });
}
