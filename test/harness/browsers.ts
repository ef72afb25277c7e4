import { existsSync } from 'node:fs';
import { findChromium, firstOf } from '@common-ground/server/start/find-browser.ts';
import { chromium } from 'playwright-core';

const FIREFOXES = [
	'firefox',
	'firefox-esr',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The system's Chromium, else the one that Playwright installed; undefined if there is none. */
export function chromiumPath(): string | undefined {
	const own = chromium.executablePath();
	return findChromium() ?? (existsSync(own) ? own : undefined);
}

/** The system's Firefox, or the one that `FIREFOX_PATH` names. */
export const firefoxPath = (): string | undefined => process.env.FIREFOX_PATH ?? firstOf(FIREFOXES);

/** For a test, which `npm test` never starts without a browser. */
export function needed(path: string | undefined, name: string): string {
	if (path) return path;
	throw new Error(`No ${name} was found. Run npm test once: it installs one, or says how to.`);
}

/** Switches that every Chromium of the tests gets: quiet, no network of its own, and root is allowed. */
export const CHROMIUM_ARGS: readonly string[] = [
	'--headless=new',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
