import { describe, expect, it } from 'vitest';
import { type FixturePage, jiraFixture, parsed } from '../fixtures.ts';
import { jira } from './adapter.ts';

const BOARD = '/jira/software/c/projects/CAMP/boards/1';
const keys = ({ document, url }: FixturePage) => jira.cards(document, url).map(({ key }) => key);
const created = ({ document, url }: FixturePage, title: string) =>
	jira.createdKey(document, url, title);

describe('recognising Jira Cloud', () => {
	const { document } = jiraFixture(BOARD);
	const fits = (address: string, page = document) => jira.recognise(page, new URL(address));

	it.each([
		'https://acme.atlassian.net/browse/CAMP-2',
		'https://acme.jira.com/jira/software/projects/CAMP/boards/1',
		'https://tickets.acme.example/browse/CAMP-2',
		'http://127.0.0.1:4000/browse/CAMP-2',
	])('claims %s', (address) => expect(fits(address)).toBe(true));

	it.each([
		'https://acme.atlassian.net.evil.com/browse/CAMP-2',
		'https://atlassian.net.evil.com/browse/CAMP-2',
		'https://acme.jira.com.evil.com/browse/CAMP-2',
		'https://acme.atlassian.net/wiki/spaces/CAMP',
		'https://acme.atlassian.net/servicedesk/customer/portal/1',
	])('refuses %s', (address) => expect(fits(address)).toBe(false));

	it('refuses a page of another tool on a company’s own host', () => {
		const plain = parsed('<main><a href="/browse/CAMP-2">CAMP-2</a></main>', 'https://x.example/');
		expect(fits('https://x.example/', plain.document)).toBe(false);
		expect(fits('https://notatlassian.net/', plain.document)).toBe(false);
	});

	it('leaves Data Center alone', () => {
		const dc = parsed(
			'<meta name="application-name" content="JIRA"><meta name="ajs-version-number" content="10"><div id="jira-frontend">',
			'https://jira.acme.example/browse/CAMP-2',
		);
		expect(fits(dc.url.href, dc.document)).toBe(false);
	});
});

describe('the key in an address', () => {
	it.each([
		['/browse/CAMP-12?focusedCommentId=1', 'CAMP-12'],
		[`${BOARD}?selectedIssue=CAMP-2&assignee=x`, 'CAMP-2'],
		[`${BOARD}`, undefined],
		[`${BOARD}?selectedIssue=%3Cimg%3E`, undefined],
		['/browse/camp-2', undefined],
	])('%s names %s', (path, key) => {
		expect(jira.keyFromUrl(new URL(path, 'https://acme.atlassian.net'))).toBe(key);
	});
});

describe('cards and rows', () => {
	it('finds each card of a board once, by its key', () => {
		const found = keys(jiraFixture(BOARD));
		expect(found).toHaveLength(30);
		expect(new Set(found).size).toBe(30);
	});

	it('counts a backlog row with two links as one', () => {
		const found = keys(jiraFixture(`${BOARD}/backlog`));
		expect(found).toHaveLength(30);
		expect(found).toContain('CAMP-12');
	});

	it('finds the rows of a list', () => {
		expect(keys(jiraFixture('/issues/?jql=x'))).toHaveLength(30);
	});

	it('takes no link in prose or breadcrumbs for a card', () => {
		expect(keys(jiraFixture('/browse/CAMP-2'))).toEqual([]);
	});

	it('reads the key anew when a node is reused for another item, and is silent halfway', () => {
		const page = jiraFixture(`${BOARD}/backlog`);
		const [row] = jira.cards(page.document, page.url);
		const suffix = 'software-backlog.card-list.card.content-container.';
		row?.element.setAttribute('data-testid', `${suffix}CAMP-99`);
		expect(keys(page)).toHaveLength(29);
		for (const link of row?.element.querySelectorAll('a') ?? [])
			link.setAttribute('href', '/browse/CAMP-99');
		expect(keys(page)[0]).toBe('CAMP-99');
	});

	it('prefers a card’s own key to that of its parent', () => {
		const page = parsed(
			'<table><tr><td><a href="/browse/CAMP-1">Parent</a></td><td data-testid="x.issue-key-cell"><a href="/browse/CAMP-7">CAMP-7</a></td></tr></table>',
			'https://acme.atlassian.net/issues/',
		);
		expect(keys(page)).toEqual(['CAMP-7']);
	});
});

describe('the open work item', () => {
	it.each([
		'/browse/CAMP-2',
		`${BOARD}?selectedIssue=CAMP-2`,
		`${BOARD}/backlog?selectedIssue=CAMP-2`,
	])('has a key, a title and a place for the tag at %s', (path) => {
		const { document, url } = jiraFixture(path);
		const header = jira.header(document, url);
		expect(header).toMatchObject({
			key: 'CAMP-2',
			title: 'Single sign-on to the CRM fails for the events team',
		});
		expect(header?.anchor.textContent?.trim()).toContain('CAMP-2');
	});

	it('is the one in the dialog when a page lies below', () => {
		const { document, url } = jiraFixture('/browse/CAMP-7');
		const modal = jiraFixture(`${BOARD}?selectedIssue=CAMP-2`).document.getElementById('portals');
		document.body.insertAdjacentHTML('beforeend', modal?.innerHTML ?? '');
		expect(jira.header(document, url)?.key).toBe('CAMP-2');
	});

	it('is found beside its title where the breadcrumbs are gone and the tab names it', () => {
		const { document, url } = jiraFixture('/browse/CAMP-2');
		document.getElementById('jira-issue-header')?.remove();
		expect(jira.header(document, url)).toMatchObject({ key: 'CAMP-2' });
		expect(jira.header(document, url)?.anchor.localName).toBe('h1');
	});

	it('is not missed over a board while its panel has not come', () => {
		const { document } = jiraFixture(BOARD);
		const url = new URL(`https://acme.atlassian.net${BOARD}?selectedIssue=CAMP-2`);
		expect(jira.header(document, url)).toBeUndefined();
		expect(jira.misfit(document, url)).toBe(false);
	});

	it('is missed when the page has a title and nothing that says whose it is', () => {
		const { document, url } = jiraFixture('/browse/CAMP-2');
		document.getElementById('jira-issue-header')?.remove();
		document.querySelector('h1')?.removeAttribute('data-testid');
		document.title = 'Jira';
		expect(jira.header(document, url)).toBeUndefined();
		expect(jira.misfit(document, url)).toBe(true);
	});
});

describe.each([2, 3])('the create dialog, generation %i', (generation) => {
	const open = () => jiraFixture(`${BOARD}?dialog=create&create=${generation}`);
	const form = () => {
		const { document, url } = open();
		const found = jira.createForm(document, url);
		if (!found) throw new Error('No create form');
		return { document, found };
	};

	it('has a title, an editor and the tracker’s own button', () => {
		const { document, found } = form();
		const input = document.querySelector<HTMLInputElement>('#summary-field');
		if (input) input.value = '  Two  words ';
		expect(found.title()).toBe('Two words');
		expect(found.description?.kind).toBe('contenteditable');
		expect(found.modal).toBe(true);
		expect(found.keepClear).toHaveLength(2);
	});

	it('knows its submit button by a click on anything in it', () => {
		const { document, found } = form();
		const [cancel, create] = document.querySelectorAll('footer button');
		expect(create && found.isSubmit(create)).toBe(true);
		expect(create?.firstElementChild && found.isSubmit(create.firstElementChild)).toBe(true);
		expect(cancel && found.isSubmit(cancel)).toBe(false);
	});
});

describe('the ticket that was just made', () => {
	it('is the one that the flag links', () => {
		const page = jiraFixture(BOARD);
		page.document.body.insertAdjacentHTML(
			'beforeend',
			'<div data-testid="jira-issue-create.modal.create-form.success-flag"><a href="/browse/CAMP-31">View</a></div>',
		);
		expect(created(page, 'Anything')).toBe('CAMP-31');
	});

	it('else the newest card with that title', () => {
		expect(created(jiraFixture(BOARD), 'My laptop is slow')).toBe('CAMP-12');
		expect(created(jiraFixture(BOARD), 'Not there')).toBeUndefined();
		expect(created(jiraFixture(BOARD), '')).toBeUndefined();
	});
});
