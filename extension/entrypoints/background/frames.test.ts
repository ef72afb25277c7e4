import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const here: number[] = [];
vi.mock('wxt/browser', () => ({
	browser: {
		...fakeBrowser,
		scripting: { executeScript: async () => here.map((frameId) => ({ frameId, result: true })) },
	},
}));
const { forgetFrames, setFrameReport, withFrames } = await import('./frames.ts');
const { NOTHING } = await import('./tabs.ts');

const report = (marks: number, ...words: string[]) => ({
	...NOTHING,
	marks,
	words: words.map((word) => ({ word, conceptIds: [word] })),
});

beforeEach(() => {
	fakeBrowser.reset();
	here.splice(0, here.length, 0, 3, 4);
});

describe('the account of a page', () => {
	it('is that of all its frames together, each word once', async () => {
		await setFrameReport(7, 3, report(2, 'SSO', 'CDN'));
		await setFrameReport(7, 4, report(1, 'SSO'));
		await setFrameReport(77, 3, report(9, 'KPI'));
		const { marks, words } = await withFrames(7, report(1, 'VPN'));
		expect(marks).toBe(4);
		expect(words.map(({ word }) => word)).toEqual(['VPN', 'SSO', 'CDN']);
	});

	it('leaves out frames that are gone, and those of the page before', async () => {
		await setFrameReport(7, 3, report(2, 'SSO'));
		await setFrameReport(7, 9, report(2, 'CDN'));
		expect((await withFrames(7, report(1))).marks).toBe(3);
		await forgetFrames(7);
		expect((await withFrames(7, report(1))).marks).toBe(1);
	});
});
