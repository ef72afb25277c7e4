import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tagOf } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { openTicketPanel } from './why-panel.ts';

const BOARD = `${JIRA}/jira/software/c/projects/CAMP/boards/1`;
const HOST = 'common-ground-overlay';

const boxOf = async (locator: Locator) => {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not shown.');
	return box;
};
const inside = (a: Awaited<ReturnType<typeof boxOf>>, b: typeof a): boolean =>
	a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
/** The tag stands within its own card, whichever node that is now. */
const onItsCard = async (page: Page, key: string): Promise<boolean> =>
	inside(await boxOf(tagOf(page, key)), await boxOf(page.locator(`#card-${key}`)));

describe('tags in Jira', () => {
	let mary: Profile;
	let page: Page;

	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
		await routeJira(mary.context);
		await addPriority(mary, 'Checkout revamp');
		await addPriority(mary, 'Clean data');
		page = await mary.visit(`${JIRA}/browse/CAMP-2`);
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	it('a ticket is tagged in two clicks, with no rights in the tracker', async () => {
		await page.getByRole('button', { name: 'Say which priority CAMP-2 serves' }).click();
		await page.getByRole('option', { name: /Checkout revamp/ }).click();
		await tagOf(page, 'CAMP-2').waitFor();
		await page.getByText('Saved', { exact: true }).waitFor();
	});

	it('by keyboard, too: the list has the keys, Escape closes and the focus goes back', async () => {
		await page.goto(`${JIRA}/browse/CAMP-3`);
		await page.getByRole('button', { name: 'Say which priority CAMP-3 serves' }).press('Enter');
		const list = page.getByRole('listbox', { name: 'Which priority does it serve?' });
		await list.focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('c');
		await page.keyboard.press('c');
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await tagOf(page, 'CAMP-3').waitFor();
		expect(await tagOf(page, 'CAMP-3').getAttribute('aria-label')).toContain('Clean data');
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
		const focused = await page.evaluate(
			(host) => document.querySelector(host)?.shadowRoot?.activeElement?.getAttribute('aria-label'),
			HOST,
		);
		expect(focused).toContain('CAMP-3');
	});

	it.each([
		['the board', BOARD],
		['the backlog', `${BOARD}/backlog`],
		['a list', `${JIRA}/issues/?jql=x`],
		['the modal over the board', `${BOARD}?selectedIssue=CAMP-2`],
		['the panel beside the backlog', `${BOARD}/backlog?selectedIssue=CAMP-2`],
	])('the tag is seen on %s', async (_where, address) => {
		await page.goto(address);
		await tagOf(page, 'CAMP-2').first().waitFor();
	});

	it('only what has a tag has a chip, and it stands on its own card', async () => {
		await page.goto(BOARD);
		await tagOf(page, 'CAMP-2').waitFor();
		expect(await page.getByRole('button', { name: /: priority \d/ }).count()).toBe(2);
		expect(await onItsCard(page, 'CAMP-2')).toBe(true);
		expect(await onItsCard(page, 'CAMP-3')).toBe(true);
	});

	it('it follows its card into another column, where the card is a new node', async () => {
		await page.locator('#card-CAMP-2').dragTo(page.locator('.column[data-status="done"]'));
		await page.locator('.column[data-status="done"] #card-CAMP-2').waitFor();
		await expect.poll(() => onItsCard(page, 'CAMP-2')).toBe(true);
		await expect.poll(() => onItsCard(page, 'CAMP-3')).toBe(true);
	});

	it('it is not on another ticket that the app shows in the same node', async () => {
		await page.evaluate(() => {
			const card = document.querySelector('#card-CAMP-3');
			const link = card?.querySelector('a');
			if (card) card.id = 'card-CAMP-30';
			link?.setAttribute('href', '/browse/CAMP-30');
			if (link) link.textContent = 'CAMP-30';
		});
		await expect.poll(() => tagOf(page, 'CAMP-3').count()).toBe(0);
	});

	it('it goes where its card goes when the board is scrolled, and never floats above the board', async () => {
		await page.goto(BOARD);
		await tagOf(page, 'CAMP-3').waitFor();
		const scroller = page.getByTestId('platform-board-kit.ui.board.scroll.board-scroll');
		await scroller.evaluate((element) => element.scrollTo(0, 120));
		await expect.poll(() => onItsCard(page, 'CAMP-3')).toBe(true);
		await scroller.evaluate((element) => element.scrollTo(0, 2000));
		await expect.poll(() => tagOf(page, 'CAMP-3').count()).toBe(0);
	});

	it('half of it is seen where half of its row is', async () => {
		await page.goto(`${BOARD}/backlog`);
		await tagOf(page, 'CAMP-2').waitFor();
		const clip = () => tagOf(page, 'CAMP-2').evaluate((tag) => getComputedStyle(tag).clipPath);
		expect(await clip()).toBe('none');
		const list = page.getByTestId('software-backlog.backlog-content.scrollable');
		const { y, height } = await boxOf(tagOf(page, 'CAMP-2'));
		const top = (await boxOf(list)).y;
		await list.evaluate((element, by) => element.scrollTo(0, by), y + height / 2 - top);
		await expect.poll(clip).not.toBe('none');
		expect(await tagOf(page, 'CAMP-2').count()).toBe(1);
	});

	it('it is covered by what covers its card', async () => {
		await page.goto(BOARD);
		await tagOf(page, 'CAMP-3').waitFor();
		await page.keyboard.press('c');
		await page.locator('#summary-field').waitFor();
		await expect.poll(() => tagOf(page, 'CAMP-3').count()).toBe(0);
		await page.keyboard.press('Escape');
		await tagOf(page, 'CAMP-3').waitFor();
	});

	it('a tag is taken off again', async () => {
		const panel = await openTicketPanel(page, 'CAMP-3');
		await panel.getByRole('button', { name: 'Change the priority' }).click();
		await panel.getByRole('option', { name: 'No priority' }).click();
		await expect.poll(() => tagOf(page, 'CAMP-3').count()).toBe(0);
	});

	it.each(['light', 'dark'])('the panel is accessible on a %s page', async (theme) => {
		await page.goto(`${JIRA}/browse/CAMP-2?theme=${theme}`);
		await openTicketPanel(page, 'CAMP-2');
		const { violations } = await new AxeBuilder({ page }).include([[HOST, '.drawer']]).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});

it('with no ranked priorities, the panel says what to do and leads there', async () => {
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	await routeJira(mary.context);
	const page = await mary.visit(`${JIRA}/browse/CAMP-2`);
	const panel = await openTicketPanel(page, 'CAMP-2');
	await panel.getByText('Your team has not ranked any priorities yet.').waitFor();
	const opened = mary.context.waitForEvent('page');
	await panel.getByRole('button', { name: 'Rank priorities' }).click();
	await expect.poll(async () => (await opened).url()).toContain('console.html#/priorities');
});
