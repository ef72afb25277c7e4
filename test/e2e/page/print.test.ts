import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, show } from './show.ts';

describe('on paper', () => {
	let mary: Profile;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	it('there is nothing of ours', async () => {
		const page = await show(mary, '<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		const looks = () =>
			page.evaluate((host) => {
				const element = document.querySelector(host) as Element;
				const word = document.querySelector('p') as Element;
				return {
					host: getComputedStyle(element).display,
					tint: getComputedStyle(word, '::highlight(common-ground-it)').backgroundColor,
				};
			}, HOST);
		expect(await looks()).toEqual({ host: 'block', tint: expect.stringMatching(/0\.14\)$/) });
		await page.emulateMedia({ media: 'print' });
		expect(await looks()).toEqual({ host: 'none', tint: 'rgba(0, 0, 0, 0)' });
	});
});
