import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { readSelection, sentenceAround } from '../../../extension/features/lookup/sentence.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';

interface Storage {
	session: { set(items: object): Promise<void> };
}

const SENTENCE = 'We go blue-green on Monday, so nobody notices.';

/** The side panel as the context menu leaves it: with the word, and the sentence it stood in. */
async function panelAfterMenu(profile: Profile): Promise<Page> {
	const panel = await profile.open('sidepanel');
	await panel.getByRole('searchbox').waitFor();
	const [worker] = profile.context.serviceWorkers();
	await worker?.evaluate((context) => {
		const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
		const query = { intent: 'suggest', text: 'canarying', context, at: Date.now() };
		return storage.session.set({ query });
	}, SENTENCE);
	await panel.getByRole('heading', { name: 'Suggest a term' }).waitFor();
	return panel;
}

const suggest = async (panel: Page): Promise<void> => {
	await panel.getByRole('button', { name: 'Suggest', exact: true }).click();
	await panel.getByText('in the translators’ queue').waitFor();
};

it('the sentence is shown and stays here unless the member sends it', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const panel = await panelAfterMenu(profile);
	await panel.getByText(SENTENCE).waitFor();
	expect(await panel.getByRole('checkbox', { name: /^Send this sentence/ }).isChecked()).toBe(
		false,
	);
	await suggest(panel);
	const queue = await profile.open('console', '/queue');
	await queue.getByRole('heading', { name: 'canarying' }).first().waitFor();
	expect(await queue.getByText(SENTENCE).count()).toBe(0);
});

it('the sentence goes along when the member says so', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const panel = await panelAfterMenu(profile);
	await panel.getByRole('checkbox', { name: /^Send this sentence/ }).check();
	await suggest(panel);
	const queue = await profile.open('console', '/queue');
	await queue.getByText(SENTENCE).waitFor();
});

it('the sentence around a selection is read on a real page', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('welcome');
	await page.getByText('The page is ready on staging.').waitFor();
	await page.evaluate(() => {
		const paragraph = [...document.querySelectorAll('p')].find((p) =>
			p.textContent?.startsWith('The page is ready'),
		);
		const text = paragraph?.firstChild;
		const at = text?.textContent?.indexOf('redirect') ?? -1;
		if (text) getSelection()?.setBaseAndExtent(text, at, text, at + 'redirect'.length);
	});
	const selected = await page.evaluate(readSelection, 600);
	expect(selected && sentenceAround(selected)).toBe(
		'The release waits for two things: the redirect from the old address ends in a 404, and the page is slower than our SLA allows.',
	);
});
