import { browser } from 'wxt/browser';
import { rereadUnreadable } from '../../replica/readable.ts';
import { keepFloor } from './alarms.ts';
import type { Current } from './current.ts';
import { makeMenus } from './menus.ts';
import { followGrants, renewOpenPages } from './sites.ts';

/** What is done once per installation, update or start of the browser. */
export function answerLifecycle(current: Current): void {
	browser.runtime.onInstalled.addListener(({ reason }) => void installed(current, reason));
	browser.runtime.onStartup.addListener(() => void started(current));
}

async function installed(current: Current, reason: string): Promise<void> {
	await makeMenus();
	const { db } = await current.team();
	if (reason === 'install') await welcomeOnce();
	else await rereadUnreadable(db);
	await followGrants();
	await renewOpenPages();
	await started(current);
}

async function started(current: Current): Promise<void> {
	await followGrants();
	await keepFloor();
	await current.wake({ eager: true });
}

const WELCOMED = 'welcomed';

/** An unpacked extension is “installed” at every start of the browser. */
async function welcomeOnce(): Promise<void> {
	if ((await browser.storage.local.get(WELCOMED))[WELCOMED]) return;
	await browser.storage.local.set({ [WELCOMED]: true });
	await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
