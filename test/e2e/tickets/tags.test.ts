import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tagOf } from '../../harness/board.ts';
import { differenceOf, HOST_SELECTOR, serialiseDom } from '../../harness/dom.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { joinTeam } from '../../harness/join.ts';
import { openBrowser, openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';

const BOARD = `${JIRA}/jira/software/c/projects/CAMP/boards/1`;
const KEY = 'Alt+Shift+P';

const offer = (page: Page, key: string): Locator =>
	page.getByRole('button', { name: `Say which priority ${key} serves` });
const panelOf = (page: Page, key: string): Locator =>
	page.getByRole('dialog', { name: key, exact: true });
const said = (page: Page): Promise<string | null> =>
	page.evaluate(
		(host) =>
			document.querySelector(host)?.shadowRoot?.querySelector('.announcer')?.textContent ?? '',
		HOST_SELECTOR,
	);

describe('a tag', () => {
	let server: TestServer;
	let ian: Teammate;
	let mary: Profile;
	const visit = async (address: string): Promise<Page> => {
		const page = await mary.visit(address);
		await tagOf(page, 'CAMP-2').first().waitFor();
		return page;
	};

	beforeAll(async () => {
		server = await startTestServer();
		mary = await openProfile({ extension: inject('chromeExtension') });
		await routeJira(mary.context);
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
		ian = await Teammate.join(
			await server.invite({ side: 'it', role: 'translator' }),
			new URL(JIRA).host,
		);
		for (const title of ['Checkout revamp', 'Clean data', 'Old shop']) await ian.rank(title);
		await ian.tag('CAMP-2', 'Checkout revamp');
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await server?.[Symbol.asyncDispose]();
	});

	it('is offered on the card under the pointer, and set in two clicks', async () => {
		await using page = await visit(BOARD);
		expect(await offer(page, 'CAMP-5').count()).toBe(0);
		await page.locator('#card-CAMP-5').hover();
		await offer(page, 'CAMP-5').click();
		await panelOf(page, 'CAMP-5')
			.getByRole('option', { name: /Clean data/ })
			.click();
		await tagOf(page, 'CAMP-5').waitFor();
		await page.mouse.move(2, 2);
		await expect.poll(() => offer(page, 'CAMP-5').count()).toBe(0);
	});

	it.each([
		['the card', BOARD, '#card-CAMP-6 .focus'],
		['the row', `${BOARD}/backlog`, '[data-key="CAMP-7"] .row-key'],
	])(
		'is reached by a key from %s that has the focus, and gives the focus back',
		async (_what, address, at) => {
			await using page = await visit(address);
			const key = at.match(/CAMP-\d/)?.[0] ?? '';
			await page.locator(at).focus();
			await page.keyboard.press(KEY);
			const panel = panelOf(page, key);
			await panel.getByRole('listbox').press('Home');
			await page.keyboard.press('Enter');
			await expect.poll(() => said(page)).toBe(`${key} now serves “Checkout revamp”.`);
			await tagOf(page, key).waitFor();
			await page.keyboard.press('Escape');
			await expect.poll(() => panel.count()).toBe(0);
			expect(await page.locator(at).evaluate((node) => node === document.activeElement)).toBe(true);
		},
	);

	it('is reached by the same key on a ticket’s own page', async () => {
		await using page = await visit(`${JIRA}/browse/CAMP-2`);
		await page.keyboard.press(KEY);
		await panelOf(page, 'CAMP-2').waitFor();
	});

	it('is not promised where no ticket is at hand', async () => {
		await using page = await visit(BOARD);
		await page.keyboard.press(KEY);
		await expect.poll(() => said(page)).toContain('No ticket here has the focus');
	});

	it.each([
		['the backlog', `${BOARD}/backlog`],
		['a list', `${JIRA}/issues/?jql=x`],
	])('covers no word of its row in %s, however full that is', async (_where, address) => {
		await using page = await visit(address);
		for (const width of [1280, 900, 640, 520]) {
			await page.setViewportSize({ width, height: 800 });
			await expect.poll(() => coveredWords(page, 'CAMP-2')).toEqual([]);
		}
	});

	it('leaves the page as it is: no node changed, nothing moved', async () => {
		await using page = await visit(BOARD);
		await using plain = await openBrowser();
		await routeJira(plain);
		const theirs = await plain.newPage();
		await theirs.goto(BOARD);
		expect(differenceOf(await serialiseDom(page), await serialiseDom(theirs))).toBeNull();
		expect(await cardBoxes(page)).toEqual(await cardBoxes(theirs));
	});

	it('says quietly that its priority is done', async () => {
		await using page = await visit(BOARD);
		await ian.tag('CAMP-4', 'Old shop');
		await tagOf(page, 'CAMP-4').waitFor();
		await ian.close('Old shop', 'done');
		const chip = page.getByRole('button', { name: /^CAMP-4: priority done, .*: Old shop$/ });
		await chip.waitFor();
		expect(await chip.getByText('done', { exact: true }).isVisible()).toBe(true);
	});

	it('keeps its panel, and what is typed there, while people join the team', async () => {
		await using page = await visit(`${JIRA}/browse/CAMP-2`);
		await page.keyboard.press(KEY);
		const close = panelOf(page, 'CAMP-2').getByRole('button', { name: /^Close/ });
		const before = await close.elementHandle();
		const link = await server.invite({ side: 'it', role: 'member' });
		await Teammate.join(link, new URL(JIRA).host);
		// Comes after the other news, over the same channel.
		await ian.tag('CAMP-2', 'Clean data');
		await page.getByRole('button', { name: /^CAMP-2: .*: Clean data$/ }).waitFor();
		expect(await before?.evaluate((node) => node.isConnected)).toBe(true);
	});
});

/** Words of the ticket's own row that lie under its tag, once it has come to rest. */
const coveredWords = (page: Page, key: string): Promise<string[]> =>
	page.evaluate(
		async ([host, ticket]) => {
			for (let frame = 0; frame < 3; frame += 1)
				await new Promise((resolve) => requestAnimationFrame(resolve));
			const root = document.querySelector(host ?? '')?.shadowRoot;
			const tag = root?.querySelector(`[aria-label^="${ticket}: priority"]`);
			const row = document.querySelector(`[data-key="${ticket}"]`);
			if (!tag || !row) return ['no tag'];
			const chip = tag.firstElementChild?.getBoundingClientRect() ?? tag.getBoundingClientRect();
			const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const covered: string[] = [];
			while (texts.nextNode()) {
				const text = texts.currentNode as Text;
				const around = text.parentElement?.getBoundingClientRect();
				range.selectNodeContents(text);
				const box = range.getBoundingClientRect();
				// What is cut off at the end is not seen, and what screen readers have takes a pixel.
				if (!around || around.width < 3 || text.data.trim() === '') continue;
				const right = Math.min(box.right, around.right);
				const onLine = box.top < chip.bottom && chip.top < box.bottom;
				if (onLine && box.left < chip.right && chip.left < right) covered.push(text.data);
			}
			return covered;
		},
		[HOST_SELECTOR, key],
	);

const cardBoxes = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('.card, .column, h1')].map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return `${element.id} ${x} ${y} ${width} ${height}`;
		}),
	);
