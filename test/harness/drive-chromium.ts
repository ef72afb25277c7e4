import type { BrowserContext } from 'playwright-core';
import { type Answer, type DrivenBrowser, type DrivenPage, driven } from './driven.ts';
import { openBrowser, openProfile, type Profile } from './profile.ts';

/** A Chromium with the extension in this folder, or without it. */
export async function driveChromium(extension: string | null): Promise<DrivenBrowser> {
	if (extension === null) {
		const browser = await openBrowser();
		return {
			visit: (url, answer) => visit(browser, url, answer),
			reloadExtension: async () => {},
			[Symbol.asyncDispose]: () => browser[Symbol.asyncDispose](),
		};
	}
	const profile = await openProfile({ extension });
	return {
		visit: (url, answer) => visit(profile.context, url, answer),
		reloadExtension: () => reloadExtension(profile),
		[Symbol.asyncDispose]: () => profile[Symbol.asyncDispose](),
	};
}

async function visit(context: BrowserContext, url: string, answer?: Answer): Promise<DrivenPage> {
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
	if (answer)
		await page.route(`${new URL(url).origin}/**`, (route) => {
			const body = answer(new URL(route.request().url()));
			return route.fulfill(
				body === undefined ? { status: 404, body: '' } : { contentType: 'text/html', body },
			);
		});
	await page.goto(url);
	return driven(page, (run, argument) => page.evaluate(run, argument), complaints);
}

declare const chrome: {
	developerPrivate: {
		updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
		reload(id: string, options: { failQuietly: boolean }): Promise<void>;
	};
};

/** As a developer does it, on the page of all extensions; the browser's own way after an update, too. */
async function reloadExtension(profile: Profile): Promise<void> {
	const extensions = await profile.context.newPage();
	await extensions.goto('chrome://extensions');
	await extensions.evaluate(async (id) => {
		await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
		await chrome.developerPrivate.reload(id, { failQuietly: true });
	}, profile.extensionId);
	await extensions.close();
}
