import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serialiseDom } from '../../harness/dom.ts';
import { joinTeam } from '../../harness/join.ts';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openBrowser, openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';

describe('on the real Backlog.md board', () => {
	let server: TestServer;
	let mary: Profile;
	let ian: Profile;

	beforeAll(async () => {
		server = await startTestServer();
		mary = await openProfile({ extension: inject('chromeExtension') });
		ian = await openProfile({ extension: inject('chromeExtension') });
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
		await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await ian?.[Symbol.asyncDispose]();
		await server?.[Symbol.asyncDispose]();
	});

	it('words of IT are marked for Marketing, and words of Marketing for IT', async () => {
		const forMary = await mary.visit(inject('backlogMd'));
		const forIan = await ian.visit(inject('backlogMd'));
		await expect.poll(() => markedWords(forMary)).toEqual(expect.arrayContaining(['SSO', 'DKIM']));
		await expect.poll(() => markedWords(forIan)).toContain('UTM parameters');
		expect(await markedWords(forMary)).not.toContain('UTM parameters');
		expect(await markedWords(forIan)).not.toContain('SSO');
	});

	it('pointing at a word shows it in the words of one’s own side, and Escape puts it away', async () => {
		const page = await mary.visit(inject('backlogMd'));
		await expect.poll(() => markedWords(page)).toContain('SSO');
		await pointAt(page, 'SSO');
		const card = page.getByText('In your words');
		await card.waitFor();
		await page.getByText('What IT means by it').waitFor();
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
	});

	it('the page’s own DOM is what it is without us, with marks and an open card', async () => {
		await using plain = await openBrowser();
		const untouched = await plain.newPage();
		await untouched.goto(inject('backlogMd'));
		await untouched.getByText('CAMP-2', { exact: true }).waitFor();

		const page = await mary.visit(inject('backlogMd'));
		await expect.poll(() => markedWords(page)).toContain('SSO');
		await pointAt(page, 'SSO');
		await page.getByText('In your words').waitFor();
		// What the page itself does at the pointer is not ours to compare.
		await page.mouse.move(0, 0);
		await expect.poll(() => serialiseDom(page)).toBe(await serialiseDom(untouched));
	});
});
