import { expect, it } from 'vitest';
import { jiraFixture, parsed } from './fixtures.ts';
import { structureOf } from './structure.ts';

it('says how a page is built, and counts what is built alike', () => {
	const { document } = parsed(
		'<body><main role="main"><h1 class="x" title="Secret">Launch of Zephyr</h1><ul><li><a href="/browse/ZEPH-1">One</a></li><li><a href="/browse/ZEPH-2">Two</a></li></ul></main></body>',
		'https://acme.example/',
	);
	expect(structureOf(document)).toBe(
		['body', ' main(main)', '  h1[class title]', '  ul', '   li ×2', '    a[href]'].join('\n'),
	);
});

it('holds no text, value or address of the page', () => {
	const { document } = jiraFixture('/browse/CAMP-2');
	const report = structureOf(document);
	const words = new Set(document.body.textContent?.match(/\p{L}{5,}/gu) ?? []);
	const names = new Set(report.match(/\p{L}{5,}/gu) ?? []);
	const telling = [...words].filter((word) => names.has(word));
	// Words of HTML itself, which the texts happen to use.
	expect(telling.filter((word) => !['label', 'header', 'button', 'title'].includes(word))).toEqual(
		[],
	);
	expect(report).not.toMatch(/CAMP|browse|https?:|\d{2,}/);
});

it('takes no sentence for a role, and no made-up name for an attribute', () => {
	const { document } = parsed(
		'<body><div role="Ask Mary" data-mary_1="x" _ngcontent-abc-c12>a</div></body>',
		'https://acme.example/',
	);
	expect(structureOf(document)).toBe('body\n div');
});

it('ends where a page is endless', () => {
	const rows = Array.from({ length: 5_000 }, (_, n) => (n % 2 ? '<p>a</p>' : '<div>b</div>'));
	const { document } = parsed(`<body>${rows.join('')}</body>`, 'https://acme.example/');
	expect(structureOf(document).split('\n')).toHaveLength(2_001);
});
