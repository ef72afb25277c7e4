import { inject } from 'vitest';
import { openFirefox } from './firefox.ts';
import { openProfile, type Profile } from './profile.ts';

/**
 * What a test of the page layer needs of a browser, so that one file of behaviour runs in both:
 * Chromium driven by Playwright, Firefox by puppeteer over WebDriver BiDi.
 */
export interface DrivenBrowser extends AsyncDisposable {
	/** A new tab on a web address. */
	visit(url: string): Promise<DrivenPage>;
	/** Reloads the extension under the open pages, as after an update. */
	reloadExtension(): Promise<void>;
}

export interface DrivenPage {
	/** Runs in the page. */
	evaluate<R>(run: () => R | Promise<R>): Promise<R>;
	evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
	/** One key, or several at once: "Alt+Shift+ArrowDown". */
	press(keys: string): Promise<void>;
	mouse: {
		move(x: number, y: number, options: { steps: number }): Promise<void>;
		click(x: number, y: number): Promise<void>;
	};
	goto(url: string): Promise<void>;
	/** To the page before; resolves when it is on its way. */
	back(): Promise<void>;
	toFront(): Promise<void>;
	close(): Promise<void>;
	/** Errors of the page and on its console so far, in their own words. */
	readonly complaints: readonly string[];
}

/** The part of both drivers' pages that is alike. */
interface AnyPage {
	keyboard: {
		down(key: never): Promise<void>;
		up(key: never): Promise<void>;
		press(key: never): Promise<void>;
	};
	mouse: DrivenPage['mouse'];
	goto(url: string): Promise<unknown>;
	bringToFront(): Promise<void>;
	close(): Promise<void>;
}

/** For a test file: it asks the set-up for the build. */
export async function driveChromium(): Promise<DrivenBrowser> {
	const profile = await openProfile({ extension: inject('chromeExtension') });
	return {
		async visit(url) {
			const page = await profile.context.newPage();
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(String(error)));
			page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
			await page.goto(url);
			return driven(page, (run, argument) => page.evaluate(run, argument), complaints);
		},
		reloadExtension: () => reloadExtension(profile),
		[Symbol.asyncDispose]: () => profile[Symbol.asyncDispose](),
	};
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

export async function driveFirefox(): Promise<DrivenBrowser> {
	const firefox = await openFirefox(inject('firefoxExtension'));
	return {
		async visit(url) {
			const page = await firefox.newPage();
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(String(error)));
			page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
			await page.goto(url);
			return driven(page, (run, argument) => page.evaluate(run, argument), complaints);
		},
		reloadExtension: () => firefox.reloadExtension(),
		[Symbol.asyncDispose]: () => firefox[Symbol.asyncDispose](),
	};
}

type Evaluate = (run: never, argument: never) => Promise<unknown>;

const driven = (page: AnyPage, evaluate: Evaluate, complaints: string[]): DrivenPage => ({
	evaluate: evaluate as DrivenPage['evaluate'],
	async press(keys) {
		const parts = keys.split('+') as never[];
		const last = parts.pop() as never;
		for (const key of parts) await page.keyboard.down(key);
		await page.keyboard.press(last);
		for (const key of parts.reverse()) await page.keyboard.up(key);
	},
	mouse: page.mouse,
	goto: async (url) => void (await page.goto(url)),
	// Of the drivers' own ways back, one waits for a load that a page out of the cache does not have.
	back: () => (evaluate as DrivenPage['evaluate'])(() => history.back()),
	toFront: () => page.bringToFront(),
	close: () => page.close(),
	complaints,
});
