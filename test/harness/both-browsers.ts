import { afterAll, beforeAll, describe, inject } from 'vitest';
import { firefoxPath } from './browsers.ts';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import type { DrivenBrowser, DrivenPage } from './driven.ts';
import { serve } from './site.ts';

const BROWSERS = [
	{ name: 'Chromium', isHere: true, build: 'chromeExtension', open: driveChromium },
	{
		name: 'Firefox',
		isHere: firefoxPath() !== undefined,
		build: 'firefoxExtension',
		open: driveFirefox,
	},
] as const;

/** The browser that a test runs in. */
export interface Tried extends Pick<DrivenBrowser, 'visit' | 'reloadExtension'> {
	name: (typeof BROWSERS)[number]['name'];
	/** Another one of its kind without the extension, to compare with. */
	openPlain(): Promise<DrivenBrowser>;
	/** A new tab with this body, at an address of its own. */
	show(body: string): Promise<DrivenPage>;
}

/** The same behaviour in both browsers, each started once a file. One that is not installed is skipped. */
export function inBothBrowsers(what: string, tests: (browser: Tried) => void): void {
	for (const { name, isHere, build, open } of BROWSERS)
		describe.skipIf(!isHere)(`${what} in ${name}`, () => {
			let browser: DrivenBrowser;
			beforeAll(async () => {
				browser = await open(inject(build));
			});
			afterAll(() => browser?.[Symbol.asyncDispose]());
			tests({
				name,
				visit: (url, answer) => browser.visit(url, answer),
				openPlain: () => open(null),
				reloadExtension: () => browser.reloadExtension(),
				show: async (body) => browser.visit(await serve(body)),
			});
		});
}
