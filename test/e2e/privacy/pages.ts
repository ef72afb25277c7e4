import { readFileSync } from 'node:fs';
import { jiraPage } from '../../fixtures/jira/pages.ts';

const read = (name: string): string =>
	readFileSync(new URL(`../../fixtures/${name}.html`, import.meta.url), 'utf8');

/** A word that stands on one page of the world alone: in its address, its title, its text, what is typed there. */
export const secretOf = (page: number): string => `zqsecret${page.toString(36)}x`;
/** So many pages in a row are of one application. */
export const IN_ONE_APP = 8;
/** Whatever begins so comes from a page. */
export const SECRET = /zqsecret/i;

interface Kind {
	/** Where pages of this kind stand; `secret` is a word of the page. */
	address(secret: string, page: number): string;
	html(): string;
}

const REDMINE = { issue: read('redmine/issue'), list: read('redmine/list') };
const BACKLOG = { board: read('backlogmd/board'), task: read('backlogmd/task') };
const jira = (path: string): Kind => ({
	address: (secret) =>
		`https://${secret}.atlassian.net${path}${path.includes('?') ? '&' : '?'}q=${secret}`,
	html: () => jiraPage(path) ?? '',
});
const own = (port: number, path: string, html: string): Kind => ({
	address: (secret) => `http://127.0.0.1:${port}${path}?q=${secret}#${secret}`,
	html: () => html,
});
const strange = (port: number, body: string): Kind => ({
	address: (secret) => `http://127.0.0.1:${port}/${secret}/page?name=${secret}#${secret}`,
	html: () =>
		`<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`,
});

/** Trackers that are known, known by structure, and none at all. */
const KINDS: readonly Kind[] = [
	jira('/browse/CAMP-2'),
	own(7101, '/issues/2', REDMINE.issue),
	strange(7201, '<article><h1>A letter</h1><p>The API and the SLA of the shop.</p></article>'),
	jira('/jira/software/c/projects/CAMP/boards/1'),
	own(7102, '/', BACKLOG.board),
	strange(
		7202,
		'<form><h1>Write</h1><textarea></textarea><input type="password"></form><p>Our SSO</p>',
	),
	jira('/jira/software/c/projects/CAMP/boards/1/backlog'),
	own(7101, '/projects/it-requests/issues', REDMINE.list),
	strange(7203, '<main contenteditable="true"><p>A CNAME for the API</p></main>'),
	jira('/issues/?jql=x'),
	own(7102, '/tasks/CAMP-2', BACKLOG.task),
	strange(
		7204,
		'<table><tr><td>DKIM</td><td>Webhook</td></tr></table><details><summary>VPN</summary></details>',
	),
];

const kindOf = (page: number): Kind | undefined =>
	KINDS[Math.floor(page / IN_ONE_APP) % KINDS.length];

export const addressOf = (page: number): string =>
	kindOf(page)?.address(secretOf(page), page) ?? '';

/** The page at an address of these; undefined for anything else that a browser asks for. */
export function htmlAt(url: URL): string | undefined {
	const secret = /zqsecret([0-9a-z]+)x/.exec(url.href);
	const page = Number.parseInt(secret?.[1] ?? '', 36);
	const html = Number.isNaN(page) ? undefined : kindOf(page)?.html();
	return html && withSecret(html, secretOf(page));
}

/** Puts the page's own word where people read and where only programs do. */
const withSecret = (html: string, secret: string): string =>
	html
		.replace('<title>', `<title>${secret} `)
		.replace(
			'</head>',
			`<link rel="icon" href="data:,"><meta name="description-of-page" content="${secret}"></head>`,
		)
		.replace(/(<h[1-4][^>]*>)/, `$1${secret} `)
		.replace(
			'</body>',
			`<p id="secret">${secret} said that the API, the ${secret} SLA and SSO are down.</p><textarea id="field"></textarea></body>`,
		);
