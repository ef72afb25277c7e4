import { browser } from 'wxt/browser';
import { MARKS_FILE, STUB_FILE } from '../../page/files.ts';
import { single } from '../../replica/single.ts';

const STUB = { id: 'stub', file: STUB_FILE } as const;

/**
 * Registers the stub for exactly the sites that the member granted, and puts it into their open
 * tabs, so that a site works the moment it is switched on.
 */
export const followGrants = single(async () => {
	const granted = await grantedSites();
	const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [STUB.id] });
	await register(granted, registered !== undefined);
	const before = new Set(registered?.matches);
	await injectStub(granted.filter((pattern) => !before.has(pattern)));
});

/** Open pages hold scripts of an older version of the extension, or none. */
export async function renewOpenPages(): Promise<void> {
	await injectStub(await grantedSites());
}

export function watchGrants(): void {
	browser.permissions.onAdded.addListener(() => void followGrants());
	browser.permissions.onRemoved.addListener(() => void followGrants());
}

async function grantedSites(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins.filter((pattern) => /^(https?|\*):/.test(pattern)).sort();
}

async function register(matches: string[], exists: boolean): Promise<void> {
	if (matches.length === 0) {
		if (exists) await browser.scripting.unregisterContentScripts({ ids: [STUB.id] });
		return;
	}
	const script = {
		id: STUB.id,
		js: [STUB.file],
		...(import.meta.env.FIREFOX ? {} : { css: [MARKS_FILE] }),
		matches,
		runAt: 'document_idle' as const,
		allFrames: true,
		// A frame without an address belongs to the page that made it.
		matchOriginAsFallback: true,
		persistAcrossSessions: true,
	};
	await (exists
		? browser.scripting.updateContentScripts([script])
		: browser.scripting.registerContentScripts([script]));
}

async function injectStub(patterns: string[]): Promise<void> {
	if (patterns.length === 0) return;
	for (const { id } of await browser.tabs.query({ url: patterns }))
		if (id !== undefined) await injectInto(id);
}

async function injectInto(tabId: number): Promise<void> {
	await browser.scripting
		.executeScript({ target: { tabId, allFrames: true }, files: [`/${STUB.file}`] })
		// A tab that shows an error page or was discarded takes no script.
		.catch(() => {});
}

/** Lets a page's stubs ask again: there was nothing to do when they did. */
export async function wakeStub(tabId: number): Promise<void> {
	await browser.scripting
		.executeScript({ target: { tabId, allFrames: true }, func: forgetStub })
		.catch(() => {});
	await injectInto(tabId);
}

/** Runs in the page, beside the stub. */
function forgetStub(): void {
	delete (globalThis as { commonGroundStub?: boolean }).commonGroundStub;
}
