import type { Page } from 'playwright-core';
import { type Evaluating, HOST_SELECTOR } from '../../harness/dom.ts';
import type { Profile } from '../../harness/profile.ts';

/** An enabled site that nobody serves. */
const SITE = 'http://127.0.0.1:4999';

/** A new tab with this body, at an address of its own. */
export async function show(profile: Profile, body: string): Promise<Page> {
	const page = await profile.context.newPage();
	const html = `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;
	await page.route(`${SITE}/**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: html }),
	);
	await page.goto(`${SITE}/page`);
	return page;
}

export const HOST = 'common-ground-overlay';

/** Where our one element stands: the name of its parent, or null if it is not there. */
export const hostParent = (page: Evaluating): Promise<string | null> =>
	page.evaluate(
		(host) => document.querySelector(host)?.parentElement?.localName ?? null,
		HOST_SELECTOR,
	);
