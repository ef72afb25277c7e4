import { signal } from '@preact/signals';

/** One sentence when the page cannot get at its data; the page's frame shows it. */
export const failure = signal('');

/** What went wrong, for people: our own errors carry a sentence. */
export const sentenceOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** Runs work whose failing the person must hear about, once. */
export async function orFail<T>(work: () => Promise<T>): Promise<T | undefined> {
	try {
		const result = await work();
		failure.value = '';
		return result;
	} catch (error) {
		console.error(error);
		failure.value =
			'Common Ground could not read its data. Reload this page; if that does not help, restart the browser.';
		return undefined;
	}
}
