import { type Context, Hono } from 'hono';
import type { AppEnv } from '../deps.ts';
import { apiPage, homePage, joinPage, type Page } from '../pages/pages.ts';
import { lengthOf, packed } from './packed.ts';

/** What a person sees who opens the server's address or an invite in a browser. */
export function pageRoutes(): Hono<AppEnv> {
	const home = homePage();
	const join = joinPage();
	const api = apiPage();
	return new Hono<AppEnv>()
		.get('/', packed, (c) => show(c, home))
		.get('/join', packed, (c) => show(c, join))
		.get('/api', packed, (c) => show(c, api));
}

const show = (c: Context<AppEnv>, { html, policy }: Page) =>
	c.html(html, 200, {
		'Content-Security-Policy': policy,
		'X-Robots-Tag': 'noindex',
		'Cache-Control': 'no-cache',
		...lengthOf(html),
	});
