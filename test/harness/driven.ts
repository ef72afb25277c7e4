/**
 * What a test of the page layer needs of a browser, so that one file of behaviour runs in both:
 * Chromium driven by Playwright (`drive-chromium.ts`), Firefox by puppeteer over WebDriver BiDi
 * (`drive-firefox.ts`).
 */
export interface DrivenBrowser extends AsyncDisposable {
	/** A new tab on a web address. With `answer` nothing of its origin goes to the network. */
	visit(url: string, answer?: Answer): Promise<DrivenPage>;
	/** Reloads the extension under the open pages, as after an update. */
	reloadExtension(): Promise<void>;
}

/** The page at an address; undefined where there is none. */
export type Answer = (url: URL) => string | undefined;

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

type Evaluate = (run: never, argument: never) => Promise<unknown>;

/** A driver's page as a test sees it. */
export const driven = (page: AnyPage, run: Evaluate, complaints: string[]): DrivenPage => {
	const evaluate = run as DrivenPage['evaluate'];
	return {
		evaluate,
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
		back: () => evaluate(() => history.back()),
		toFront: () => page.bringToFront(),
		close: () => page.close(),
		complaints,
	};
};
