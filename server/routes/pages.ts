import { type Context, Hono } from 'hono';
import type { AppEnv } from '../deps.ts';
import { homePage, joinPage, type Page } from '../pages/pages.ts';
import { lengthOf, packed } from './packed.ts';

/** What a person sees who opens the server's address or an invite in a browser. */
export function pageRoutes(): Hono<AppEnv> {
	const home = homePage();
	const join = joinPage();
	return new Hono<AppEnv>()
		.get('/', packed, (c) => show(c, home))
		.get('/join', packed, (c) => show(c, join));
}

const show = (c: Context<AppEnv>, { html, policy }: Page) =>
	c.html(html, 200, {
		'Content-Security-Policy': policy,
		'X-Robots-Tag': 'noindex',
		'Cache-Control': 'no-cache',
		...lengthOf(html),
	});
