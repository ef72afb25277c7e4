import { browser } from 'wxt/browser';
import type { TabRecord } from './tabs.ts';

type Report = TabRecord['report'];

/** What the frames inside a page said of themselves, beside the page's own record. */
const prefixOf = (tabId: number): string => `frame:${tabId}:`;

export async function setFrameReport(
	tabId: number,
	frameId: number,
	report: Report,
): Promise<void> {
	await browser.storage.session.set({ [prefixOf(tabId) + frameId]: report });
}

/** The page is another one now, or the tab is closed. */
export async function forgetFrames(tabId: number): Promise<void> {
	const stored = await browser.storage.session.get(null);
	const keys = Object.keys(stored).filter((key) => key.startsWith(prefixOf(tabId)));
	if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** A page's report together with those of the frames that are still in it. */
export async function withFrames(tabId: number, report: Report): Promise<Report> {
	const stored = await browser.storage.session.get(null);
	const frames = Object.entries(stored).filter(([key]) => key.startsWith(prefixOf(tabId)));
	if (frames.length === 0) return report;
	const here = await framesOf(tabId);
	const inside = frames
		.filter(([key]) => here.has(Number(key.slice(prefixOf(tabId).length))))
		.map(([, said]) => said as Report);
	return [report, ...inside].reduce(together);
}

const together = (page: Report, frame: Report): Report => ({
	...page,
	marks: page.marks + frame.marks,
	words: unique([...page.words, ...frame.words]),
	unmarked: unique([...page.unmarked, ...frame.unmarked]),
});

const unique = <T>(all: readonly T[]): T[] => [
	...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** The frames of a tab into which we may look. */
async function framesOf(tabId: number): Promise<Set<number>> {
	const answers = await browser.scripting
		.executeScript({ target: { tabId, allFrames: true }, func: () => true })
		// The page went away meanwhile.
		.catch(() => []);
	return new Set(answers.map(({ frameId }) => frameId));
}
