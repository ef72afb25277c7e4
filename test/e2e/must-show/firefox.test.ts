import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firefoxPath } from '../../harness/browsers.ts';
import { type Firefox, openFirefox } from '../../harness/firefox.ts';

describe.skipIf(!firefoxPath())('in real Firefox', () => {
	let firefox: Firefox;
	beforeAll(async () => {
		firefox = await openFirefox(inject('firefoxExtension'));
	});
	afterAll(async () => {
		await firefox?.[Symbol.asyncDispose]();
	});

	it('words are marked on the real Backlog.md board', async () => {
		const page = await firefox.visit(inject('backlogMd'));
		const marks = (): Promise<number> =>
			page.evaluate(() =>
				[...CSS.highlights.values()].reduce((sum, marked) => sum + marked.size, 0),
			);
		await expect.poll(marks, { timeout: 15_000 }).toBeGreaterThan(0);
	});

	it('the popup looks a word up', async () => {
		const popup = await firefox.open('popup');
		const search = await popup.waitForSelector('input[type="search"]');
		await search?.type('certificate');
		const answer = (): Promise<string> => popup.evaluate(() => document.body.textContent ?? '');
		await expect.poll(answer, { timeout: 10_000 }).toContain('In your words');
	});
});
