// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { parsed } from './fixtures.ts';
import { guessTool } from './guess.ts';

const guess = (body: string): string | undefined => {
	const page = parsed(`<!doctype html><body>${body}</body>`, 'https://desk.acme.example/shop');
	return guessTool(page.document, page.url);
};

it('a strange page that links tickets as a tracker does is taken for that tracker', () => {
	const rows = [1, 2, 3].map(
		(n) => `<li><p>Text</p><a href="/browse/SHOP-${n}">SHOP-${n}</a></li>`,
	);
	expect(guess(`<main><ul>${rows.join('')}</ul></main>`)).toBe('jira');
});

it('a page without tickets is taken for nothing', () => {
	expect(guess('<main><h1>Our shop</h1><a href="/about">About</a></main>')).toBeUndefined();
});
