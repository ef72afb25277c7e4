import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serialiseDom } from '../../harness/dom.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { serve } from '../../harness/site.ts';
import { answers } from '../../targets/redmine.ts';

const TEXT =
	'The UTM tags are gone since the relaunch, and so are the impressions. Look at the SSL.';
const chip = (page: Page) => page.locator('.writing-chip');
const list = (page: Page) => page.getByRole('region', { name: 'While you write' });
const item = (page: Page, word: string) =>
	list(page).getByRole('listitem').filter({ hasText: word }).first();
const use = (page: Page, word: string) =>
	list(page).getByRole('button', { name: `Use “${word}”`, exact: true });

/** By keyboard, as the hint says. */
async function intoList(page: Page): Promise<void> {
	await chip(page).or(list(page)).waitFor();
	await page.keyboard.press('Alt+Shift+Enter');
	await list(page).waitFor();
}

async function apart(page: Page, ours: Locator, theirs: Locator): Promise<boolean> {
	const [a, b] = [await ours.boundingBox(), await theirs.boundingBox()];
	if (!a || !b) throw new Error(`Both must be shown on ${page.url()}.`);
	const isBeside = a.x >= b.x + b.width || b.x >= a.x + a.width;
	return isBeside || a.y >= b.y + b.height || b.y >= a.y + a.height;
}

let mary: Profile;
beforeAll(async () => {
	mary = await openProfile({ extension: inject('chromeExtension') });
	await routeJira(mary.context);
});
afterAll(() => mary?.[Symbol.asyncDispose]());

describe('in Backlog.md’s dialog for a new task', () => {
	let page: Page;
	const editor = () => page.locator('[role=dialog] textarea').first();

	beforeAll(async () => {
		page = await mary.visit(inject('backlogMd'));
		await page.getByRole('button', { name: 'New Task' }).click();
		await editor().click();
		await page.keyboard.type(TEXT);
	});

	it('a small button says how many words IT may not know, beside the editor and the tracker’s button', async () => {
		await chip(page).getByText('3 words to look at').waitFor();
		expect(await apart(page, chip(page), page.locator('.w-md-editor').first())).toBe(true);
		expect(
			await apart(page, chip(page), page.getByRole('button', { name: 'Create', exact: true })),
		).toBe(true);
		expect(await editor().evaluate((area) => area === document.activeElement)).toBe(true);
	});

	it('keys lead into the list and back to where one wrote', async () => {
		await editor().evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(4, 4));
		await intoList(page);
		await item(page, 'UTM tags').getByText('IT says “query parameters”.').waitFor();
		expect(await apart(page, list(page), page.locator('.w-md-editor').first())).toBe(true);
		await page.keyboard.press('Escape');
		expect(await editor().evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(4);
		expect(await editor().evaluate((area) => area === document.activeElement)).toBe(true);
		await page.getByRole('heading', { name: 'Create New Task' }).waitFor();
	});

	it('a click puts the other word there, and the app notices', async () => {
		await use(page, 'query parameters').click();
		await expect.poll(() => editor().inputValue()).toContain('The query parameters are gone');
		await expect.poll(() => item(page, 'UTM').count()).toBe(0);
		await page.locator('.w-md-editor-toolbar [data-name="preview"]').first().click();
		await page.locator('.w-md-editor-preview').first().getByText('query parameters').waitFor();
		await page.locator('.w-md-editor-toolbar [data-name="edit"]').first().click();
	});

	it('a deprecated word names the one to use', async () => {
		await editor().click();
		await page.keyboard.press('End');
		await page.keyboard.type(' Thanks.');
		await intoList(page);
		await item(page, 'SSL').getByText('No longer in use').waitFor();
		await item(page, 'SSL').getByRole('button', { name: /^Use/ }).click();
		await expect.poll(() => editor().inputValue()).not.toContain('SSL');
	});

	it('a word that is fine is not listed again on this page', async () => {
		await intoList(page);
		await item(page, 'impressions').getByRole('button', { name: 'Fine as it is' }).click();
		await list(page).waitFor({ state: 'detached' });
		await editor().click();
		await page.keyboard.type(' More impressions, and the bounce rate.');
		await chip(page).or(list(page)).waitFor();
		await intoList(page);
		await item(page, 'bounce rate').waitFor();
		expect(await item(page, 'impressions').count()).toBe(0);
	});
});

describe('in Jira’s rich editor', () => {
	it('the word is replaced through the editor’s own input', async () => {
		const page = await mary.visit(`${JIRA}/jira/software/c/projects/CAMP/boards/1`);
		await page.getByRole('button', { name: 'Create', exact: true }).first().click();
		const editor = page.locator('#ak-editor-textarea');
		await editor.click();
		await page.keyboard.type(TEXT);
		await chip(page).or(list(page)).waitFor();
		const before = await editor.innerHTML();
		await intoList(page);
		await use(page, 'query parameters').click();
		await expect
			.poll(() => editor.textContent())
			.toBe(TEXT.replace('UTM tags', 'query parameters'));
		expect(before).toContain('UTM tags');
	});
});

describe.skipIf(!inject('redmine'))('in Redmine’s form', () => {
	it('the list helps in the description', async () => {
		const origin = inject('redmine') ?? '';
		await answers(origin);
		const page = await mary.visit(`${origin}/login`);
		await page.locator('#username').fill('mary');
		await page.locator('#password').fill('test12345');
		await page.locator('#login-submit').click();
		await page.getByRole('link', { name: 'Sign out' }).waitFor();
		await page.goto(`${origin}/projects/it-requests/issues/new`);
		const editor = page.locator('#issue_description');
		await editor.click();
		await page.keyboard.type(TEXT);
		await chip(page).or(list(page)).waitFor();
		expect(await apart(page, chip(page).or(list(page)), editor)).toBe(true);
		await intoList(page);
		await use(page, 'query parameters').click();
		await expect.poll(() => editor.inputValue()).toContain('The query parameters are gone');
	}, 240_000);
});

describe('on any page that was switched on', () => {
	let page: Page;
	const PAGE = `<style>textarea { width: 500px; height: 120px; margin: 60px }</style>
		<p>Write a note about the staging environment.</p>
		<form><input type="search" id="search" /><input type="password" id="secret" />
		<input id="line" /><textarea id="note"></textarea><pre contenteditable="true" id="code"></pre></form>`;

	beforeAll(async () => {
		page = await mary.visit(await serve(PAGE));
		await page.waitForFunction(() => document.querySelector('common-ground-overlay'));
	});

	it('what was written before the list could come is looked at too', async () => {
		const written = `<script>note.value = ${JSON.stringify(TEXT)}; note.focus()</script>`;
		const quick = await mary.visit(await serve(PAGE + written));
		await chip(quick).getByText('3 words to look at').waitFor();
		await quick.close();
	});

	it('the page’s own DOM stays what it was', async () => {
		await page.locator('#note').fill('');
		const before = await serialiseDom(page);
		await page.locator('#note').click();
		await page.keyboard.type(TEXT);
		await chip(page).waitFor();
		expect((await serialiseDom(page)).replace(`=${TEXT}`, '=')).toBe(before);
	});

	it('the list is free of faults that axe knows', async () => {
		await intoList(page);
		const axe = new AxeBuilder({ page }).include('common-ground-overlay').setLegacyMode();
		const { violations } = await axe.analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	it('neither searches nor passwords, other single lines, code or short notes are looked at', async () => {
		await page.locator('#note').fill('');
		await chip(page).or(list(page)).waitFor({ state: 'detached' });
		for (const id of ['search', 'secret', 'line', 'code']) {
			await page.locator(`#${id}`).click();
			await page.keyboard.type(TEXT);
		}
		await page.locator('#note').click();
		await page.keyboard.type('The UTM tags');
		// What comes for a longer text shows that the pauses before brought nothing.
		expect(await chip(page).or(list(page)).count()).toBe(0);
		await page.keyboard.type(' are gone since Monday.');
		await chip(page).getByText('1 word IT may not know').waitFor();
	});

	it('“not while I write” ends it here, and can be undone', async () => {
		await intoList(page);
		await list(page).getByRole('button', { name: 'Not while I write' }).click();
		await list(page).getByRole('button', { name: 'on this site' }).click();
		await page.getByRole('button', { name: 'Undo' }).click();
		await chip(page).or(list(page)).waitFor();
		await intoList(page);
		await list(page).getByRole('button', { name: 'Not while I write' }).click();
		await list(page).getByRole('button', { name: 'on this site' }).click();
		const options = await mary.open('options');
		await options.getByText(`Not on ${new URL(page.url()).host}`).waitFor();
		await page.reload();
		await page.waitForFunction(() => document.querySelector('common-ground-overlay'));
		await page.locator('#note').fill(TEXT);
		await options.getByRole('button', { name: /^Switch on/ }).click();
		await page.locator('#note').click();
		await page.keyboard.type('.');
		await chip(page).waitFor();
		await options.close();
	});
});
