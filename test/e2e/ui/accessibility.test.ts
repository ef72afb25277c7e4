import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { addPriority } from '../../harness/console.ts';
import { sidePanelOn } from '../../harness/popup-on.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { suggestTerm } from '../../harness/suggest.ts';
import { show } from '../page/show.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Check = (page: Page, screen: string) => Promise<void>;

/** What axe finds, one line a rule and element, so that a failure names the culprit. */
const checking =
	(choose: (axe: AxeBuilder) => AxeBuilder): Check =>
	async (page, screen) => {
		await page.getByRole('main').waitFor();
		// Our pages have no frames of other origins, for which the usual mode opens a page each time.
		const axe = new AxeBuilder({ page }).setLegacyMode();
		const { violations } = await choose(axe).analyze();
		const faults = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${screen}: ${id}: ${target}`),
		);
		expect(faults).toEqual([]);
	};

async function everyScreen(profile: Profile, check: Check): Promise<void> {
	await suggestTerm(profile, 'quorum', 'Enough of us to decide.');
	await addPriority(profile, 'Checkout in one page');
	for (const name of ['popup', 'sidepanel', 'options', 'welcome'] as const)
		await check(await profile.open(name), name);

	const popup = await profile.open('popup');
	await popup.getByRole('searchbox').fill('conversion');
	await popup.getByRole('region', { name: 'Answers' }).waitFor();
	await check(popup, 'answers');
	await popup.getByRole('searchbox').fill('xqzvv');
	await popup.getByRole('button', { name: 'Suggest this term' }).click();
	await check(popup, 'suggesting');

	const marked = await show(profile, '<p>The API blocks the server. The webhook calls it.</p>');
	const panel = await sidePanelOn(profile, marked);
	await panel.getByRole('button', { name: /^API/ }).click();
	await panel.getByRole('button', { name: 'CRM' }).click();
	await panel.getByRole('navigation', { name: 'Looked up from' }).waitFor();
	await check(panel, 'words of the page');
	await panel.getByRole('searchbox').fill('webhook');
	await panel.getByRole('region', { name: 'On this page' }).waitFor();
	await check(panel, 'how a word stands on the page');

	const page = await profile.open('console', '/glossary');
	const at = async (place: string): Promise<void> => {
		await page.evaluate((hash) => {
			location.hash = hash;
		}, place);
		await check(page, place);
	};
	await at('/glossary');
	await at('/review');
	await at('/glossary/sp-conversion');
	await page.getByRole('button', { name: 'Edit' }).click();
	await check(page, 'editing');
	await at('/glossary/sp-rollback');
	await page.getByRole('button', { name: 'Split…' }).click();
	await check(page, 'splitting');
	await at('/glossary');
	await page.getByRole('button', { name: /^More filters/ }).click();
	await page.getByRole('grid', { name: 'Terms' }).focus();
	for (const key of ['ArrowDown', ' ']) await page.keyboard.press(key);
	await page.getByRole('button', { name: 'Retire…' }).waitFor();
	await check(page, 'choosing many');
	await page.getByRole('button', { name: 'Retire…' }).click();
	await check(page, 'work on many');
	await page.keyboard.press('Escape');
	await at('/compare/sp-conversion');
	await at('/policy');
	await differencesAndScoring(page, at, check);
	await perspectiveAndPulse(page, at, check);
	for (const place of ['/concerns', '/decisions', '/lessons', '/levels']) await at(place);
	for (const place of ['/decisions/new', '/lessons/new']) await at(place);
	const others = ['/inbox', '/moved', '/questions', '/exchange', '/access', '/starter', '/team'];
	for (const place of [
		...others,
		'/priorities',
		'/priorities/new',
		'/priorities/moves',
		'/tickets',
		'/queue',
	])
		await at(place);
	await page.getByRole('button', { name: /^Reject/ }).click();
	await check(page, 'rejecting');
}

/** What moves both sides, a guess at it, what they share, and a pulse that was asked. */
async function perspectiveAndPulse(
	page: Page,
	at: (place: string) => Promise<void>,
	check: Check,
): Promise<void> {
	await at('/perspective');
	await page.getByText(/^What .* reads about/).click();
	await page.getByRole('button', { name: 'Edit “Grow the business”' }).click();
	await check(page, 'rewording a card');
	await at('/perspective/guess');
	await page.getByRole('button', { name: 'See their order' }).click();
	await page.getByRole('list', { name: 'You thought' }).waitFor();
	await check(page, 'a guess');
	await at('/practice');
	await page.getByRole('button', { name: 'Share what works' }).click();
	await check(page, 'sharing a practice');
	await at('/pulse');
	await page.getByRole('button', { name: 'Ask both sides' }).click();
	await page.getByRole('form', { name: 'Your answers' }).waitFor();
	await check(page, 'a pulse');
	await page.getByRole('button', { name: 'Close and count…' }).click();
	await page.getByRole('button', { name: 'Close and count', exact: true }).click();
	await page.getByRole('region', { name: 'Results' }).waitFor();
	await check(page, 'results of a pulse');
}

/** Two lists against one another, and a round that is started, scored and revealed. */
async function differencesAndScoring(
	page: Page,
	at: (place: string) => Promise<void>,
	check: Check,
): Promise<void> {
	await at('/divergence');
	await at('/divergence/marketing-shared');
	await page.getByText('The numbers', { exact: true }).click();
	await check(page, 'numbers of a chart');
	await at('/scoring');
	await at('/scoring/new');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	const scales = page.getByRole('region', { name: 'Checkout in one page' }).getByRole('group');
	await scales.first().waitFor();
	await check(page, 'score cards');
	for (const scale of await scales.all()) await scale.getByRole('radio').nth(2).check();
	await page.getByRole('button', { name: 'Reveal the points' }).click();
	await page.getByText('Only one side scored this').waitFor();
	await check(page, 'points of a round');
	await at('/scoring');
}

it('every screen is free of faults that axe knows', { timeout: 300_000 }, async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	await everyScreen(
		profile,
		checking((axe) => axe.withTags(TAGS)),
	);
});

it('every screen has enough contrast in the dark', { timeout: 300_000 }, async () => {
	await using profile = await openProfile({
		extension: inject('chromeExtension'),
		colorScheme: 'dark',
	});
	await everyScreen(
		profile,
		checking((axe) => axe.withRules(['color-contrast'])),
	);
});
