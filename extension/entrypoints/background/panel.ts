import { browser } from 'wxt/browser';

interface SidebarAction {
	open(): Promise<void>;
}

/** Firefox's side panel is called so. */
const sidebar = (browser as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Opens the side panel beside a tab. Browsers allow it only as the first call in answer to a click
 * or a key: nothing may be awaited before it. Where Firefox does not count the message of a page as
 * a click, a small window stands in.
 */
export function openPanel(tabId: number | undefined): Promise<void> {
	if (browser.sidePanel)
		return tabId === undefined ? openWindow() : browser.sidePanel.open({ tabId });
	return sidebar ? sidebar.open().catch(openWindow) : openWindow();
}

async function openWindow(): Promise<void> {
	await browser.windows.create({
		type: 'popup',
		url: browser.runtime.getURL('/sidepanel.html'),
		width: 420,
		height: 680,
	});
}
