import type { BrowserContext } from 'playwright-core';
import { jiraPage } from '../fixtures/jira/pages.ts';

/** Where the Jira fixtures stand: an address that the Jira adapter claims, and that exists nowhere. */
export const JIRA = 'https://acme.atlassian.net';

/** Answers every request to `JIRA` in this browser with the fixtures; nothing goes to the network. */
export const routeJira = (context: BrowserContext): Promise<unknown> =>
	context.route(`${JIRA}/**`, async (route) => {
		const { pathname, search } = new URL(route.request().url());
		const body = jiraPage(pathname + search);
		await route.fulfill(
			body === undefined ? { status: 404, body: '' } : { contentType: 'text/html', body },
		);
	});
