import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath, needed } from './browsers.ts';
import { type ExtensionPage, SCRIPTS_REGISTERED } from './profile.ts';

/** A Firefox with the extension, driven over WebDriver BiDi, in a profile that goes with it. */
export interface Firefox {
	visit(url: string): Promise<Page>;
	/** An empty tab. */
	newPage(): Promise<Page>;
	/** Installs the extension again over itself, under the open pages. */
	reloadExtension(): Promise<void>;
	/** One of the extension's own pages, as a tab. */
	open(page: ExtensionPage): Promise<Page>;
	[Symbol.asyncDispose](): Promise<void>;
}

/** Firefox gives an extension a random origin in each profile; a setting made beforehand fixes it. */
const ORIGIN_ID = '0c0ffee0-0000-4000-8000-000000000001';

/** `extension` is the folder of the Firefox build. */
export async function openFirefox(extension: string): Promise<Firefox> {
	const browser = await launch({
		'extensions.webextensions.uuids': JSON.stringify({ [await addonId(extension)]: ORIGIN_ID }),
		// Host permissions are asked for one site at a time there; a prompt cannot be clicked here.
		'extensions.originControls.grantByDefault': true,
	});
	await browser.installExtension(extension);
	const open = async (name: ExtensionPage): Promise<Page> => {
		const page = await browser.newPage();
		// The page loads, but the driver is never told so: ask the page itself.
		page.goto(`moz-extension://${ORIGIN_ID}/${name}.html`, { timeout: 0 }).catch(() => {});
		await page.waitForFunction(
			() => location.protocol === 'moz-extension:' && document.readyState === 'complete',
		);
		return page;
	};
	const settings = await open('options');
	await settings.waitForFunction(SCRIPTS_REGISTERED);
	await settings.close();
	return {
		async visit(url) {
			const page = await browser.newPage();
			await page.goto(url);
			return page;
		},
		newPage: () => browser.newPage(),
		async reloadExtension() {
			await browser.installExtension(extension);
		},
		open,
		[Symbol.asyncDispose]: () => browser.close(),
	};
}

/** A Firefox without the extension, to compare with. */
export const openPlainFirefox = (): Promise<Browser> => launch({});

const launch = (extraPrefsFirefox: Record<string, unknown>): Promise<Browser> =>
	puppeteer.launch({
		browser: 'firefox',
		executablePath: needed(firefoxPath(), 'Firefox'),
		headless: true,
		defaultViewport: { width: 1280, height: 800 },
		// Since 153 an extension's pages are out of a driver's reach without it.
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox,
	});

async function addonId(extension: string): Promise<string> {
	const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
	return manifest.browser_specific_settings.gecko.id;
}
