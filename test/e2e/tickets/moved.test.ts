import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { renderPage } from '../../fixtures/jira/render.ts';
import { tagOf } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';
import { ticketPart } from '../../harness/ticket-part.ts';
import { openTicketPanel } from './why-panel.ts';

const OLD_HOST = 'jira.old.example';

/** An admin at the pages of Jira; somebody else of the team has tagged before. */
describe('a ticket that has moved', () => {
	let server: TestServer;
	let ada: Profile;
	let page: Page;

	/** Confirms that the open ticket is the one with the other key. */
	async function confirm(label: string, before: string): Promise<void> {
		const keys = await ticketPart(await openTicketPanel(page, label), 'Other keys');
		await keys.getByText(`The tracker was asked for ${before} and shows ${label}`).waitFor();
		await keys.getByRole('button', { name: 'It is the same ticket' }).click();
		await keys.getByRole('button', { name: 'Not this ticket' }).waitFor();
	}

	beforeAll(async () => {
		server = await startTestServer();
		ada = await openProfile({ extension: inject('chromeExtension') });
		await joinTeam(ada, await server.invite({ side: 'it', role: 'admin' }), 'Ada');
		await addPriority(ada, 'A list of its own');
		const link = () => server.invite({ side: 'it', role: 'translator' });
		const here = await Teammate.join(await link(), new URL(JIRA).host);
		await here.rank('Checkout revamp');
		await here.tag('CAMP-91', 'Checkout revamp');
		const there = await Teammate.join(await link(), OLD_HOST);
		await there.rank('Brand kit');
		await there.tag('CAMP-7', 'Brand kit');
		await routeJira(ada.context);
		page = await ada.context.newPage();
	});
	afterAll(async () => {
		await ada?.[Symbol.asyncDispose]();
		await server?.[Symbol.asyncDispose]();
	});

	it('is asked about where its old address stays and the page shows the new key', async () => {
		const body = renderPage(new URL(`${JIRA}/browse/CAMP-4`), { css: '', script: '' });
		await page.route(`${JIRA}/browse/CAMP-91`, (route) =>
			route.fulfill({ contentType: 'text/html', body: body ?? '' }),
		);
		await page.goto(`${JIRA}/browse/CAMP-91`);
		await confirm('CAMP-4', 'CAMP-91');
		await page.goto(`${JIRA}/browse/CAMP-4`);
		await tagOf(page, 'CAMP-4').filter({ hasText: 'Checkout revamp' }).first().waitFor();
	});

	it('is not asked about where a member went on from one ticket to another', async () => {
		await page.goto(`${JIRA}/browse/CAMP-7`);
		const panel = await openTicketPanel(page, 'CAMP-7');
		await (await ticketPart(panel, 'Other keys')).waitFor();
		expect(await panel.getByRole('button', { name: 'It is the same ticket' }).count()).toBe(0);
	});

	it('keeps what hangs on it when an admin says that all of a host has moved', async () => {
		const console = await ada.open('console', '/moved');
		await console.getByLabel('Host').first().fill(OLD_HOST);
		await console.getByLabel('Host').last().fill(new URL(JIRA).host);
		await console.getByText('1 ticket moves').waitFor();
		await console.getByRole('button', { name: 'Move the tickets' }).click();
		await console.getByText('The tickets are found under their new names.').waitFor();
		await console.close();
		await page.goto(`${JIRA}/browse/CAMP-7`);
		await tagOf(page, 'CAMP-7').filter({ hasText: 'Brand kit' }).first().waitFor();
	});
});
