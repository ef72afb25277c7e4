import { afterAll, beforeAll, describe } from 'vitest';
import { firefoxPath } from './browsers.ts';
import { type DrivenBrowser, type DrivenPage, driveChromium, driveFirefox } from './driven.ts';
import { serve } from './site.ts';

const BROWSERS = [
	{ name: 'Chromium', isHere: true, open: driveChromium },
	{ name: 'Firefox', isHere: firefoxPath() !== undefined, open: driveFirefox },
] as const;

/** The browser that a test runs in. */
export interface Tried extends Pick<DrivenBrowser, 'visit' | 'reloadExtension'> {
	name: (typeof BROWSERS)[number]['name'];
	/** A new tab with this body, at an address of its own. */
	show(body: string): Promise<DrivenPage>;
}

/** The same behaviour in both browsers, each started once a file. One that is not installed is skipped. */
export function inBothBrowsers(what: string, tests: (browser: Tried) => void): void {
	for (const { name, isHere, open } of BROWSERS)
		describe.skipIf(!isHere)(`${what} in ${name}`, () => {
			let browser: DrivenBrowser;
			beforeAll(async () => {
				browser = await open();
			});
			afterAll(() => browser?.[Symbol.asyncDispose]());
			tests({
				name,
				visit: (url) => browser.visit(url),
				reloadExtension: () => browser.reloadExtension(),
				show: async (body) => browser.visit(await serve(body)),
			});
		});
}
