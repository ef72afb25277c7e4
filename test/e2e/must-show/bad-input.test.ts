import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { serve } from '../../harness/site.ts';
import { suggestTerm } from '../../harness/suggest.ts';

describe('bad input', () => {
	let server: TestServer;
	let mary: Profile;
	beforeAll(async () => {
		server = await startTestServer();
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await server?.[Symbol.asyncDispose]();
	});

	it.each([
		['a used invite', async () => usedInvite(server), /used already/],
		['an expired invite', async () => expiredInvite(server), /has expired/],
		['an unknown invite', async () => `${server.origin}/join#${'x'.repeat(43)}`, /not known/],
		['no invite at all', async () => 'https://example.com/', /invite/i],
	])('%s is answered in a sentence, in the popup', async (_what, link, sentence) => {
		const popup = await mary.open('popup');
		await popup.getByRole('button', { name: 'Join a team' }).click();
		await popup.getByRole('textbox', { name: 'Invite link' }).fill(await link());
		await popup.getByRole('button', { name: 'Continue' }).click();
		await popup.getByText(sentence).first().waitFor();
		await popup.close();
	});

	it('a term that is markup is shown as text, and nothing of it runs', async () => {
		const markup = '<img src=x onerror="document.title=1">';
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
		await suggestAndApprove(mary, markup);
		const page = await mary.context.newPage();
		await page.goto(await serve(`<p>We met ${escaped(markup)} in a ticket about SSO.</p>`));
		await expect.poll(() => markedWords(page)).toContain('SSO');
		const console_ = await mary.open('console', '/glossary');
		await console_.getByText(markup, { exact: true }).first().waitFor();
		expect(await runs(console_)).toEqual({ title: 'no', images: 0 });
		expect(await runs(page)).toEqual({ title: 'no', images: 0 });
	});

	it('a term of 10,000 characters is not taken, and what was typed stays', async () => {
		const popup = await mary.open('popup');
		await popup.getByRole('searchbox').fill('x'.repeat(10_000));
		await popup.getByRole('button', { name: /^Suggest/ }).click();
		await popup.getByRole('button', { name: 'Suggest', exact: true }).click();
		await popup.getByText(/longer than 120 characters/).waitFor();
		expect(await popup.getByRole('textbox', { name: 'Word', exact: true }).inputValue()).toContain(
			'xxx',
		);
		await popup.close();
	});

	it('a page with 5 MB of text is marked near the viewport and stays responsive', async () => {
		const paragraph = '<p>The SSO certificate of the landing page was rotated yesterday.</p>';
		const page = await mary.context.newPage();
		await page.goto(await serve(paragraph.repeat(5_000_000 / paragraph.length)));
		await expect.poll(() => markedWords(page)).toContain('SSO');
		expect((await markedWords(page)).length).toBeLessThanOrEqual(300);
		await pointAt(page, 'SSO');
		await page.getByText('In your words').waitFor();
	});
});

const expiredInvite = (server: TestServer): Promise<string> =>
	server.invite({ side: 'it', role: 'member', hours: -1 });

async function usedInvite(server: TestServer): Promise<string> {
	const link = await server.invite({ side: 'it', role: 'member' });
	await using other = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(other, link, 'Ian');
	return link;
}

async function suggestAndApprove(profile: Profile, word: string): Promise<void> {
	await suggestTerm(profile, word, `What ${word} is.`);
	const console_ = await profile.open('console', '/queue');
	await console_.getByRole('button', { name: /^Approve/ }).click();
	await console_.getByText('is approved.').waitFor();
	await console_.close();
}

/** Whether the markup did what it was written to do, or made an element. */
const runs = (page: Page): Promise<{ title: string; images: number }> =>
	page.evaluate(() => ({
		title: document.title === '1' ? 'yes' : 'no',
		images: document.querySelectorAll('img[src="x"]').length,
	}));

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
