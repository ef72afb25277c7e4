import type { Page } from 'playwright-core';
import type { Profile } from './profile.ts';

interface Tabs {
	query(filter: object): Promise<{ id?: number; url?: string }[]>;
}

/** The popup as it opens over a page. As a tab of its own it is told which tab it speaks of. */
export const popupOn = (profile: Profile, page: Page): Promise<Page> =>
	openOn('popup', profile, page);

/** The same for the side panel beside a page. */
export const sidePanelOn = (profile: Profile, page: Page): Promise<Page> =>
	openOn('sidepanel', profile, page);

async function openOn(name: 'popup' | 'sidepanel', profile: Profile, page: Page): Promise<Page> {
	const [worker] = profile.context.serviceWorkers();
	if (!worker) throw new Error('The extension’s worker is not there.');
	const id = await worker.evaluate(async (url) => {
		const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
		return (await tabs.query({})).findLast((tab) => tab.url === url)?.id;
	}, page.url());
	return profile.visit(`chrome-extension://${profile.extensionId}/${name}.html?tab=${id}`);
}
