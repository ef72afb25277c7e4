import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import type { SiteAdapter } from './contract.ts';
import { type FixturePage, jiraFixture, parsed, savedPage } from './fixtures.ts';
import { SITES, siteFor } from './registry.ts';

const BOARD = '/jira/software/c/projects/CAMP/boards/1';

interface Known {
	/** The id of the adapter that it belongs to. */
	owner: string | undefined;
	name: string;
	open: () => FixturePage;
}

const cased: Known[] = CASES.flatMap(([folder, cases]) =>
	cases.map(({ page, at }) => {
		const open = () => savedPage(page, at);
		const { document, url } = open();
		const owner = folder === 'texts' ? siteFor(document, url)?.id : folder;
		return { owner, name: `${page} at ${url.host}`, open };
	}),
);

const own = (owner: string, name: string, open: () => FixturePage): Known => ({
	owner,
	name,
	open,
});

/** Pages of every tool. */
const PAGES: Known[] = [
	...cased,
	own('jira', 'board', () => jiraFixture(BOARD)),
	own('jira', 'modal', () => jiraFixture(`${BOARD}?selectedIssue=CAMP-2`)),
	own('jira', 'backlog', () => jiraFixture(`${BOARD}/backlog?selectedIssue=CAMP-2`)),
	own('jira', 'list', () => jiraFixture('/issues/?jql=project%20%3D%20CAMP')),
	own('jira', 'issue', () => jiraFixture('/browse/CAMP-2')),
	own('jira', 'create', () => jiraFixture(`${BOARD}?dialog=create`)),
	own('backlogmd', 'list', () => savedPage('backlogmd/list', 'http://localhost:6420/tasks')),
];

/** Everything that an adapter says of a page, without the elements' identity. */
const account = (site: SiteAdapter, { document, url }: FixturePage) => ({
	recognised: site.recognise(document, url),
	host: site.hostOf(url),
	key: site.keyFromUrl(url),
	former: site.formerKey(document, url),
	header: site.header(document, url)?.key,
	description: site.description(document, url)?.outerHTML,
	cards: site.cards(document, url).map(({ key, anchor }) => [key, anchor?.outerHTML]),
	creates: site.createForm(document, url)?.title(),
	inline: site.inlineCreates(document, url).length,
	misfit: site.misfit(document, url),
});

it.each(PAGES)('$name is recognised by its own adapter, and by no other', ({ owner, open }) => {
	const { document, url } = open();
	const claiming = SITES.filter((site) => site.recognise(document, url));
	expect(claiming.map(({ id }) => id)).toEqual([owner]);
});

it('every tracker has pages by which it is tested', () => {
	const owners = new Set(PAGES.map(({ owner }) => owner));
	expect(SITES.filter(({ id }) => !owners.has(id)).map(({ id }) => id)).toEqual([]);
});

it('ids are of one adapter each', () => {
	expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
});

describe.each(SITES)('the adapter for $name', (site) => {
	const pages = PAGES.filter(({ owner }) => owner === site.id);

	it.each(pages)('leaves $name as it is and answers the same twice', ({ open }) => {
		const opened = open();
		const before = opened.document.documentElement.outerHTML;
		const first = account(site, opened);
		expect(account(site, opened)).toEqual(first);
		expect(opened.document.documentElement.outerHTML).toBe(before);
	});

	it.each(pages)('does not call $name a misfit', ({ open }) => {
		const { document, url } = open();
		expect(site.misfit(document, url)).toBe(false);
	});

	it('keeps each anchor inside its card, and no card inside another', () => {
		for (const { open } of pages) {
			const { document, url } = open();
			const cards = site.cards(document, url);
			for (const { element, anchor } of cards) {
				if (anchor) expect(element.contains(anchor)).toBe(true);
				const around = cards.filter((card) => card.element.contains(element));
				expect(around).toHaveLength(1);
			}
		}
	}, 30_000);

	it('says nothing else of a part of the page than of the whole', () => {
		for (const { open } of pages) {
			const { document, url } = open();
			const whole = new Map(site.cards(document, url).map((card) => [card.element, card.key]));
			for (const around of new Set([...whole.keys()].map((card) => card.parentElement)))
				for (const { element, key } of site.cards(around ?? document, url))
					expect(key).toBe(whole.get(element));
		}
	}, 30_000);

	it('finds nothing on a page that is no tracker', () => {
		const foreign = parsed(
			'<title>News</title><main><h1>UTF-8</h1><a href="/browse/">COVID-19</a><table><tr><td>SHA-256</td></tr></table><p><a href="https://acme.atlassian.net/browse/CAMP-2">CAMP-2</a></p></main>',
			'https://news.example.com/',
		);
		expect(account(site, foreign)).toMatchObject({
			recognised: false,
			key: undefined,
			former: undefined,
			header: undefined,
			description: undefined,
			cards: [],
			creates: undefined,
			inline: 0,
			misfit: false,
		});
	});

	const opened = pages.map(({ open }) => open());
	it.each(lookalikes(site))('refuses its own pages at the lookalike %s', (host) => {
		for (const { document, url } of opened) {
			const there = new URL(`https://${host}${url.pathname}${url.search}`);
			expect(SITES.filter((one) => one.recognise(document, there))).toEqual([]);
		}
	});
});

/** Hosts that look like one of the tool's own. */
function lookalikes({ origins }: SiteAdapter): string[] {
	const domains = origins.map((pattern) => new URL(pattern.replace('*.', '')).hostname);
	return domains.flatMap((domain) => [
		`${domain}.evil.example`,
		`acme.${domain}.evil.example`,
		`evil-${domain}`,
		`${domain.replace('.', '-')}.evil.example`,
	]);
}

describe('a host that a member called a tool’s own', () => {
	const open = () => savedPage('jira/saved/queue', 'https://help.acme.example/issues/?jql=x');

	it('gets this tool’s adapter, and only this host', () => {
		const { document, url } = open();
		for (const meta of document.querySelectorAll('meta')) meta.remove();
		expect(siteFor(document, url)).toBeUndefined();
		expect(siteFor(document, url, { 'help.acme.example': 'jira' })?.id).toBe('jira');
		expect(siteFor(document, url, { 'acme.example': 'jira' })).toBeUndefined();
	});

	it('not where another product stands at this address', () => {
		const { document } = open();
		const portal = new URL('https://help.acme.example/servicedesk/customer/portal/1');
		expect(siteFor(document, portal, { 'help.acme.example': 'jira' })).toBeUndefined();
	});

	it('and nothing for an adapter that there is not', () => {
		const { document, url } = open();
		for (const meta of document.querySelectorAll('meta')) meta.remove();
		expect(siteFor(document, url, { 'help.acme.example': 'nothing' })).toBeUndefined();
	});
});
