import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath, needed } from './browsers.ts';

export type ExtensionPage = 'popup' | 'sidepanel' | 'options' | 'console' | 'welcome';

/** A Chromium profile with the extension, driven by Playwright. */
export interface Profile {
	context: BrowserContext;
	extensionId: string;
	/** The profile's folder; give it to `openProfile` again for the same person after a restart. */
	dir: string;
	/** A new tab on a web address. */
	visit(url: string): Promise<Page>;
	/** One of the extension's own pages, as a tab. `hash` without the #. */
	open(page: ExtensionPage, hash?: string): Promise<Page>;
	/** Ends the browser and keeps the folder. */
	close(): Promise<void>;
	/** Ends the browser and deletes the folder. */
	[Symbol.asyncDispose](): Promise<void>;
}

export interface ProfileOptions {
	/** Folder of the built extension. */
	extension: string;
	dir?: string;
	colorScheme?: 'light' | 'dark';
	viewport?: { width: number; height: number };
	/** Further switches. */
	args?: readonly string[];
}

/**
 * Playwright attaches to the extension's worker, which therefore never sleeps: what depends on the
 * worker's 30 s of life is to be tested with `spawnChromium` instead.
 */
export async function openProfile(options: ProfileOptions): Promise<Profile> {
	const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'common-ground-profile-')));
	const context = await chromium.launchPersistentContext(dir, {
		executablePath: needed(chromiumPath(), 'Chromium'),
		headless: false,
		args: [
			...CHROMIUM_ARGS,
			...(options.args ?? []),
			`--load-extension=${options.extension}`,
			`--disable-extensions-except=${options.extension}`,
		],
		colorScheme: options.colorScheme ?? 'light',
		viewport: options.viewport ?? { width: 1280, height: 800 },
	});
	const extensionId = await installed(context);
	const visit = async (url: string): Promise<Page> => {
		const page = await context.newPage();
		await page.goto(url);
		return page;
	};
	const close = (): Promise<void> => context.close();
	return {
		context,
		extensionId,
		dir,
		visit,
		open: (page, hash) =>
			visit(`chrome-extension://${extensionId}/${page}.html${hash ? `#${hash}` : ''}`),
		close,
		async [Symbol.asyncDispose]() {
			await close();
			await rm(dir, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** A Chromium without the extension, to compare with. */
export async function openBrowser(): Promise<BrowserContext & AsyncDisposable> {
	const browser = await chromium.launch({
		executablePath: needed(chromiumPath(), 'Chromium'),
		headless: false,
		args: [...CHROMIUM_ARGS],
	});
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	return Object.assign(context, { [Symbol.asyncDispose]: () => browser.close() });
}

/** True in one of the extension's own contexts once pages that are opened from now on will be seen. */
export const SCRIPTS_REGISTERED = `(async () => {
	const { scripting } = globalThis.browser ?? globalThis.chrome;
	return (await scripting.getRegisteredContentScripts()).length > 0;
})()`;

/** Waits until the extension is at work, and says under which id. */
async function installed(context: BrowserContext): Promise<string> {
	const [running] = context.serviceWorkers();
	const worker = running ?? (await context.waitForEvent('serviceworker'));
	while (!(await worker.evaluate(SCRIPTS_REGISTERED))) await wait(20);
	return new URL(worker.url()).host;
}
