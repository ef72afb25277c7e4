import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openTicket } from '../../harness/board.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { composer, offer, select } from './steps.ts';

const WORDS = 'Members of the marketing group get';

let mary: Profile;
beforeAll(async () => {
	mary = await openProfile({ extension: inject('chromeExtension') });
});
afterAll(() => mary?.[Symbol.asyncDispose]());

it('a note that was begun is there again after a reload, and gone once it is saved', async () => {
	const page = await mary.visit(inject('backlogMd'));
	const begin = async () => {
		await openTicket(page, 'CAMP-2');
		await select(page, WORDS);
		await offer(page).click();
		return composer(page).getByRole('textbox');
	};
	await (await begin()).fill('Is it all of us, or');
	await page.goto(inject('backlogMd'));
	const field = await begin();
	await expect.poll(() => field.inputValue()).toBe('Is it all of us, or');
	await field.press('Control+Enter');
	await composer(page).waitFor({ state: 'detached' });
	await page.goto(inject('backlogMd'));
	expect(await (await begin()).inputValue()).toBe('');
});
