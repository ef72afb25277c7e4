import { describe, expect, it } from 'vitest';
import { parsed, savedPage } from '../fixtures.ts';
import { github } from '../github/adapter.ts';
import { jira } from '../jira/adapter.ts';

const AT = 'https://acme.atlassian.net/jira/core/projects/CAMP/board';
const link = (key: string, text = key) => `<a href="/browse/${key}">${text}</a>`;
const found = (body: string, at = AT) => {
	const { document, url } = parsed(`<main>${body}</main>`, at);
	return jira.cards(document, url).map(({ key, element }) => `${element.localName} ${key}`);
};

describe('on a page whose names are not known', () => {
	it('rows, draggable cards and lists stand for the ticket that they link', () => {
		expect(found(`<table><tr><td>${link('CAMP-1')}</td></tr></table>`)).toEqual(['tr CAMP-1']);
		expect(found(`<div draggable="true"><p>${link('CAMP-1')}</p></div>`)).toEqual(['div CAMP-1']);
		expect(found(`<ul><li>${link('CAMP-1')}</li><li>${link('CAMP-2')}</li></ul>`)).toEqual([
			'li CAMP-1',
			'li CAMP-2',
		]);
	});

	it('a card that links two tickets stands for neither, unless one names it', () => {
		const two = `<div draggable="true">${link('CAMP-1')}<span>${link('CAMP-2')}</span></div>`;
		expect(found(two)).toEqual([]);
		expect(found(two.replace('<div', '<div id="card-CAMP-2"'))).toEqual(['div CAMP-2']);
		expect(
			found(
				`<article>${link('CAMP-9')}</article><article><h3>${link('CAMP-1')}</h3>${link('CAMP-2')}</article>`,
			),
		).toEqual(['article CAMP-9', 'article CAMP-1']);
	});

	it('a linked ticket in a card, even in a list of its own, is no card', () => {
		expect(
			found(
				`<div draggable="true">${link('CAMP-1')}<ul><li>${link('CAMP-2')}</li><li>${link('CAMP-3')}</li></ul></div>`,
			),
		).toEqual([]);
		expect(
			found(
				`<div draggable="true">${link('CAMP-1')}<table><tr><td>${link('CAMP-2')}</td></tr></table></div>`,
			),
		).toEqual(['div CAMP-1']);
		const plain = (key: string, more = '') => `<div><div>${link(key)}</div>${more}</div>`;
		expect(
			found(
				`<div>${plain('CAMP-1')}${plain('CAMP-2', `<div>${link('CAMP-3')}</div>`)}${plain('CAMP-4')}</div>`,
			),
		).toEqual(['div CAMP-1', 'div CAMP-4']);
	});

	it('a row with its parent in another column is told by where the other rows have theirs', () => {
		const row = (...cells: string[]) =>
			`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
		expect(
			found(`<table>${row(link('CAMP-1'), '')}${row(link('CAMP-2'), link('CAMP-1'))}</table>`),
		).toEqual(['tr CAMP-1', 'tr CAMP-2']);
		expect(found(`<table>${row(link('CAMP-2'), link('CAMP-1'))}</table>`)).toEqual([]);
	});

	it('mentions are no cards: in sentences, quotations, editors, menus and breadcrumbs', () => {
		for (const text of [
			`<ul><li>as in ${link('CAMP-1')}</li><li>and in ${link('CAMP-2')}</li></ul>`,
			`<p>${link('CAMP-1')}</p>`,
			`<table><tr><td><p>${link('CAMP-1')}</p></td></tr></table>`,
			`<blockquote>${link('CAMP-1')}</blockquote>`,
			`<div contenteditable="true"><table><tr><td>${link('CAMP-1')}</td></tr></table></div>`,
			`<div role="menu"><ul><li>${link('CAMP-1')}</li><li>${link('CAMP-2')}</li></ul></div>`,
			`<nav><ol><li>${link('CAMP-1')}</li><li>${link('CAMP-2')}</li></ol></nav>`,
			`<ol><li>${link('CAMP-1')}</li></ol>`,
		])
			expect([text, found(text)]).toEqual([text, []]);
	});

	it('names side by side are breadcrumbs, and one beside a whole row is its parent', () => {
		expect(found(`<div>${link('CAMP-1')} ${link('CAMP-2')}</div>`)).toEqual([]);
		const row = (key: string) =>
			`<div><a href="/browse/${key}"><span>${key}</span><span>Title</span></a>${link('CAMP-9', 'Fair')}</div>`;
		expect(found(`<section>${row('CAMP-1')}${row('CAMP-2')}</section>`)).toEqual([
			'div CAMP-1',
			'div CAMP-2',
		]);
	});

	it('tickets of another tracker are not this one’s', () => {
		const other = '<a href="https://other.atlassian.net/browse/CAMP-1">CAMP-1</a>';
		expect(found(`<table><tr><td>${other}</td></tr></table>`)).toEqual([]);
	});
});

describe('the open ticket, on a page whose names are not known', () => {
	const ISSUE = 'https://acme.atlassian.net/browse/CAMP-2';
	const header = (title: string, body: string, at = ISSUE) => {
		const { document, url } = parsed(`<title>${title}</title>${body}`, at);
		const seen = jira.header(document, url);
		return seen && [seen.key, seen.title, seen.anchor.textContent];
	};
	const PAGE = `<main><nav>${link('CAMP-1')} ${link('CAMP-2')}</nav><h1>Sign-on fails</h1></main>`;

	it('stands where its own link stands, and not its parent’s', () => {
		expect(header('[CAMP-2] Sign-on fails - Jira', PAGE)).toEqual([
			'CAMP-2',
			'Sign-on fails',
			'CAMP-2',
		]);
	});

	it('is not taken for what an unknown dialog over it is about', () => {
		const dialog = '<div role="dialog"><h2>Create work item</h2><input value="Another"></div>';
		expect(header('[CAMP-2] Sign-on fails - Jira', PAGE + dialog)?.[1]).toBe('Sign-on fails');
		expect(header('Jira', `<main></main>${dialog}`)).toBeUndefined();
		const share = `<div role="dialog"><h2>Share</h2><div>${link('CAMP-2')}</div></div>`;
		expect(header('[CAMP-2] Sign-on fails - Jira', PAGE + share)?.[1]).toBe('Sign-on fails');
	});

	it('has the title that people gave it, where the heading also shows the key', () => {
		for (const said of ['CAMP-2 Sign-on fails', '[CAMP-2] Sign-on fails', 'CAMP-2: Sign-on fails'])
			expect(
				header(
					'[CAMP-2] Sign-on fails - Jira',
					`<main><h1>${said}</h1><div>${link('CAMP-2')}</div></main>`,
				)?.[1],
			).toBe('Sign-on fails');
	});

	it('has a description also where it is made of no paragraphs', () => {
		const { document, url } = parsed(
			`<title>[CAMP-2] Sign-on fails - Jira</title><main><h1>Sign-on fails</h1><h2>Description</h2><div>Since the rotation.</div><h2>Activity</h2><div>None.</div></main>`,
			ISSUE,
		);
		expect(jira.description(document, url)?.textContent).toBe('Since the rotation.');
	});

	it('is not there where the tab speaks of another ticket, as while the app goes on to the next', () => {
		const body = '<main><h1>Sign-on fails</h1></main>';
		expect(header('[CAMP-2] Sign-on fails - Jira', body)?.[0]).toBe('CAMP-2');
		expect(header('[CAMP-3] Sign-on fails - Jira', body)).toBeUndefined();
	});

	it('is not a card behind it with the same key', () => {
		const board = `<main><h1>Board</h1><div draggable="true">${link('CAMP-2')}</div></main>`;
		expect(header('Board - Jira', board, `${AT}?selectedIssue=CAMP-2`)).toBeUndefined();
	});

	it('is not taken for the next one while a known page still shows the last', () => {
		const { document } = savedPage('github/issue', 'https://github.com/acme/Shop/issues/12');
		const at = (number: number) =>
			github.header(document, new URL(`https://github.com/acme/Shop/issues/${number}`))?.key;
		expect(at(12)).toBe('acme/shop#12');
		expect(at(13)).toBeUndefined();
	});

	describe('while the page still shows the ticket before, which links this one', () => {
		const before = `<nav>${link('CAMP-1')} ${link('CAMP-3')}</nav>`;
		const linked = `<div><h3>Linked work items</h3><div><div>${link('CAMP-2')}<span>Clean data</span></div></div></div>`;
		const BOARD = `${AT}?selectedIssue=CAMP-2`;

		it.each([
			['a panel', `<section>${before}<h2>Sign-on fails</h2>${linked}</section>`],
			['a dialog', `<div role="dialog">${before}<h1>Sign-on fails</h1>${linked}</div>`],
			['the page', `<main>${before}<h1>Sign-on fails</h1>${linked}</main>`],
		])('%s is not taken for it', (_what, body) => {
			expect(header('Board - Jira', body, BOARD)).toBeUndefined();
			const arrived = body.replace(link('CAMP-3'), link('CAMP-2'));
			expect(header('Board - Jira', arrived, BOARD)?.slice(0, 2)).toEqual([
				'CAMP-2',
				'Sign-on fails',
			]);
		});
	});

	it('is found beside the page of another, where only the query names it', () => {
		const body = `${PAGE}<aside><nav>${link('CAMP-2')} ${link('CAMP-8')}</nav><h2>Ask the provider</h2></aside>`;
		expect(
			header('[CAMP-2] Sign-on fails - Jira', body, `${ISSUE}?selectedIssue=CAMP-8`)?.slice(0, 2),
		).toEqual(['CAMP-8', 'Ask the provider']);
	});

	it('has the title of its own part of the page, also where that is a field', () => {
		const body = `<main><h1>Campaigns</h1></main><aside><div>${link('CAMP-2', 'Open')}</div><textarea>Sign-on fails</textarea></aside>`;
		expect(header('Campaigns - Jira', body, `${AT}?selectedIssue=CAMP-2`)?.slice(0, 2)).toEqual([
			'CAMP-2',
			'Sign-on fails',
		]);
	});

	it('keeps the key that the address still has after it moved', () => {
		const { document, url } = parsed(
			'<title>[NEWS-7] Moved - Jira</title><main><div data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"><a href="/browse/NEWS-7">NEWS-7</a></div><h1>Moved</h1></main>',
			ISSUE,
		);
		expect(jira.header(document, url)?.key).toBe('NEWS-7');
		expect(jira.formerKey(document, url)).toBe('CAMP-2');
		expect(jira.formerKey(document, new URL('/browse/NEWS-7', url))).toBeUndefined();
	});

	it('calls the ticket below a dialog no former name of the one in the dialog', () => {
		const crumb = (key: string) =>
			`<div data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item">${link(key)}</div>`;
		const { document, url } = parsed(
			`<title>[CAMP-3] Child - Jira</title><main>${crumb('CAMP-2')}<h1>Parent</h1></main><div role="dialog">${crumb('CAMP-3')}<h1>Child</h1></div>`,
			ISSUE,
		);
		expect(jira.header(document, url)?.key).toBe('CAMP-3');
		expect(jira.formerKey(document, url)).toBeUndefined();
	});
});
