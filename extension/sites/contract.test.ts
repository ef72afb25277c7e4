import { describe, expect, it } from 'vitest';
import { type FixturePage, jiraFixture, parsed, savedPage } from './fixtures.ts';
import { SITES, siteFor } from './registry.ts';

const BOARD = '/jira/software/c/projects/CAMP/boards/1';
const REDMINE = 'https://help.example.com:8443/it';

/** Every saved page of every tool, with the id of the tool that it belongs to. */
const PAGES: [site: string, name: string, page: () => FixturePage][] = [
	['jira', 'board', () => jiraFixture(BOARD)],
	['jira', 'modal', () => jiraFixture(`${BOARD}?selectedIssue=CAMP-2`)],
	['jira', 'backlog', () => jiraFixture(`${BOARD}/backlog?selectedIssue=CAMP-2`)],
	['jira', 'list', () => jiraFixture('/issues/?jql=project%20%3D%20CAMP')],
	['jira', 'issue', () => jiraFixture('/browse/CAMP-2')],
	['jira', 'create', () => jiraFixture(`${BOARD}?dialog=create`)],
	['redmine', 'list', () => savedPage('redmine/list', `${REDMINE}/projects/it-requests/issues`)],
	['redmine', 'issue', () => savedPage('redmine/issue', `${REDMINE}/issues/2`)],
	['redmine', 'new', () => savedPage('redmine/new', `${REDMINE}/projects/it-requests/issues/new`)],
	['redmine', 'created', () => savedPage('redmine/created', `${REDMINE}/issues/40`)],
	['backlogmd', 'board', () => savedPage('backlogmd/board', 'http://localhost:6420/board')],
	['backlogmd', 'list', () => savedPage('backlogmd/list', 'http://localhost:6420/tasks')],
	[
		'backlogmd',
		'task',
		() => savedPage('backlogmd/task', 'http://localhost:6420/board/CAMP-2/sso'),
	],
	['backlogmd', 'create', () => savedPage('backlogmd/create', 'http://localhost:6420/board')],
];

/** Everything that an adapter says of a page, without the elements' identity. */
const account = (site: (typeof SITES)[number], { document, url }: FixturePage) => ({
	recognised: site.recognise(document, url),
	host: site.hostOf(url),
	key: site.keyFromUrl(url),
	header: site.header(document, url)?.key,
	cards: site.cards(document, url).map(({ key }) => key),
	creates: site.createForm(document, url)?.title(),
	misfit: site.misfit(document, url),
});

describe.each(SITES)('the adapter for $name', (site) => {
	it.each(PAGES)('claims %s %s if it is its own, and only then', (owner, _name, page) => {
		const { document, url } = page();
		expect(site.recognise(document, url)).toBe(owner === site.id);
	});

	it.each(PAGES)('leaves %s %s as it is and answers the same twice', (_owner, _name, page) => {
		const opened = page();
		const before = opened.document.documentElement.outerHTML;
		const first = account(site, opened);
		expect(account(site, opened)).toEqual(first);
		expect(opened.document.documentElement.outerHTML).toBe(before);
	});

	it('finds nothing on a page that is no tracker', () => {
		const foreign = parsed(
			'<title>News</title><main><h1>UTF-8</h1><a href="/browse/">COVID-19</a><table><tr><td>SHA-256</td></tr></table></main>',
			'https://news.example.com/',
		);
		expect(account(site, foreign)).toMatchObject({
			recognised: false,
			key: undefined,
			header: undefined,
			cards: [],
			creates: undefined,
			misfit: false,
		});
	});

	it('does not call its own pages a misfit', () => {
		for (const [owner, , page] of PAGES) {
			const { document, url } = page();
			if (owner === site.id) expect(site.misfit(document, url)).toBe(false);
		}
	});
});

it('one adapter at most fits a page', () => {
	for (const [owner, , page] of PAGES) {
		const { document, url } = page();
		expect(siteFor(document, url)?.id).toBe(owner);
	}
});
