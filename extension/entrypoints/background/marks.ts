import type { Ports } from '../../messaging/ports.ts';
import { tellPaused } from './news.ts';
import { setPaused } from './pauses.ts';
import { wakeStub } from './sites.ts';
import { tabsOn } from './tabs.ts';

/**
 * Shows or hides our marks on all pages of a host, for good and at once. Pages that were opened
 * while they were hidden have no engine yet.
 */
export async function setMarks(ports: Ports, host: string, shown: boolean): Promise<void> {
	await setPaused(host, !shown);
	tellPaused(ports, host, !shown);
	if (!shown) return;
	for (const { tabId, engine } of await tabsOn(host)) if (!engine) await wakeStub(tabId);
}
