import { browser } from 'wxt/browser';
import { openPage } from './openPage.ts';

interface SidebarAction {
	open(): Promise<void>;
}

/** Opens the side panel beside the page. The first call of the click: browsers refuse it after an await. */
export function openPanel(tabId: number | undefined): void {
	const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
	const opened = sidebarAction
		? sidebarAction.open()
		: tabId === undefined
			? Promise.reject(new Error('There is no tab to open it beside.'))
			: browser.sidePanel.open({ tabId });
	opened.then(
		() => window.close(),
		() => openPage('/sidepanel.html'),
	);
}
