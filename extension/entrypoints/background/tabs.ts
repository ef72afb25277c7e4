import { browser } from 'wxt/browser';
import type { PageStatus } from '../../messaging/replies.ts';
import { forgetFrames } from './frames.ts';

/** What a tab's page said of itself. In session storage: it outlives the worker, not the browser. */
export interface TabRecord {
	/** The page's origin; of another one than the tab's now, the record is of a page that is gone. */
	origin: string;
	host: string;
	/** The engine was put into the page; else only the stub is there. */
	engine: boolean;
	report: Omit<PageStatus, 'running' | 'paused'>;
}

const PREFIX = 'tab:';
/** Of a page that has not said anything. */
export const NOTHING: TabRecord['report'] = {
	marks: 0,
	site: null,
	misfit: false,
	words: [],
	unmarked: [],
	canMark: true,
	ticket: null,
	mile: false,
};

export async function recordOf(tabId: number): Promise<TabRecord | undefined> {
	const key = PREFIX + tabId;
	return (await browser.storage.session.get(key))[key] as TabRecord | undefined;
}

/** A new page in this tab. */
export async function startRecord(tabId: number, url: URL, engine: boolean): Promise<void> {
	const record: TabRecord = { origin: url.origin, host: url.host, engine, report: NOTHING };
	await browser.storage.session.set({ [PREFIX + tabId]: record });
	await forgetFrames(tabId);
}

export async function setReport(
	tabId: number,
	url: URL,
	report: TabRecord['report'],
): Promise<void> {
	const record: TabRecord = { origin: url.origin, host: url.host, engine: true, report };
	await browser.storage.session.set({ [PREFIX + tabId]: record });
}

/** Tabs whose page is of this host. */
export async function tabsOn(host: string): Promise<{ tabId: number; engine: boolean }[]> {
	const stored = await browser.storage.session.get(null);
	return Object.entries(stored)
		.filter(([key]) => key.startsWith(PREFIX))
		.map(([key, record]) => ({
			tabId: Number(key.slice(PREFIX.length)),
			record: record as TabRecord,
		}))
		.filter(({ record }) => record.host === host)
		.map(({ tabId, record }) => ({ tabId, engine: record.engine }));
}

/** Forgets what belongs to a tab that was closed. */
export function forgetClosedTabs(): void {
	browser.tabs.onRemoved.addListener((tabId) => {
		void browser.storage.session.remove(PREFIX + tabId);
		void forgetFrames(tabId);
	});
}
