import { expect, inject, it } from 'vitest';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openProfile } from '../../harness/profile.ts';

it('the first word is explained with no server, no account and two gestures', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('welcome');
	await page.getByRole('radio', { name: /^Marketing/ }).check();
	await expect.poll(() => markedWords(page)).toContain('staging');
	await pointAt(page, 'staging');
	await page.getByRole('dialog').getByText('In your words').waitFor();
	await page.getByText('Try it on this ticket (done)').waitFor({ state: 'attached' });
});

it('the sample speaks as the other side does', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('welcome');
	await page.getByRole('radio', { name: /^IT/ }).check();
	await expect.poll(() => markedWords(page)).toContain('landing page');
	expect(await markedWords(page)).not.toContain('staging');
});

it('the words of the page are reached by keyboard', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('welcome');
	await page.getByRole('radio', { name: /^Marketing/ }).check();
	await expect.poll(() => markedWords(page)).toContain('staging');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Alt+Shift+ArrowDown');
	await page.getByRole('dialog').getByText('In your words').waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});
