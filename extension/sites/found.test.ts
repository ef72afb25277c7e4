import { describe, expect, it } from 'vitest';
import { CASES, type SiteCase } from './cases.ts';
import type { SiteAdapter } from './contract.ts';
import { type FixturePage, savedPage } from './fixtures.ts';
import { siteFor } from './registry.ts';
import { textOf } from './text.ts';

const account = (site: SiteAdapter, { document, url }: FixturePage) => {
	const header = site.header(document, url);
	return {
		header: header && { key: header.key, title: header.title },
		description: textOf(site.description(document, url)),
		comments: textOf(site.comments(document, url)),
		cards: site.cards(document, url).map(({ key }) => key),
		creates: site.createForm(document, url)?.title(),
		inline: site.inlineCreates(document, url).map((field) => field.title()),
		misfit: site.misfit(document, url),
	};
};

const expected = (of: SiteCase) => ({
	header: of.header,
	description: expect.stringMatching(new RegExp(of.description ? `^${of.description}` : '')),
	comments: expect.stringMatching(new RegExp(of.comments ? `^${of.comments}` : '')),
	cards: of.cards ?? [],
	creates: of.creates,
	inline: of.inline === undefined ? [] : [of.inline],
	misfit: false,
});

describe.each(CASES)('the pages of %s', (_folder, cases) => {
	it.each(cases)('$page at $at has what is said of it, and no more', (of) => {
		const page = savedPage(of.page, of.at);
		const site = siteFor(page.document, page.url);
		if (!site) throw new Error('No adapter recognises it');
		expect(account(site, page)).toEqual(expected(of));
	});
});
