import { expect, inject, it } from 'vitest';
import { markedWords } from '../../harness/overlay.ts';
import { popupOn } from '../../harness/popup-on.ts';
import { openProfile } from '../../harness/profile.ts';

it('the popup over a board says what is explained there, and pauses it for this site alone', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const board = await profile.visit(inject('backlogMd'));
	await expect.poll(async () => (await markedWords(board)).length).toBeGreaterThan(5);

	const popup = await popupOn(profile, board);
	await popup.getByText(/^\d+ words are explained on this page\.$/).waitFor();
	await popup.getByRole('button', { name: 'Pause here' }).click();
	await popup.getByText('Paused on this site.').waitFor();
	await expect.poll(() => markedWords(board)).toEqual([]);

	await popup.getByRole('button', { name: 'Resume' }).click();
	await board.bringToFront();
	await expect.poll(async () => (await markedWords(board)).length).toBeGreaterThan(5);
});

it('the side panel lists the words of the page in page order, and opens one', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const board = await profile.visit(inject('backlogMd'));
	await expect.poll(async () => (await markedWords(board)).length).toBeGreaterThan(5);
	const popup = await popupOn(profile, board);
	const panel = await profile.visit(popup.url().replace('popup.html', 'sidepanel.html'));

	const list = panel.getByRole('region', { name: /^Words on this page/ });
	const words = list.getByRole('button', { expanded: false });
	await expect.poll(() => words.count()).toBeGreaterThan(5);
	await words.first().click();
	await list.getByText('In your words').first().waitFor();
});

it('a page that extensions are kept out of is said to be one', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const popup = await profile.open('popup');
	await popup.getByText('Browsers keep extensions out of this page.').waitFor();
});
