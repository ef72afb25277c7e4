import { defineTracker } from '../toolkit/define.ts';

const ISSUE = /^\/([\w.-]+)\/([\w.-]+)\/issues\/(\d+)\/?$/;
/** A project's side panel: "?pane=issue&issue=acme|shop|12". */
const PANE = /^([\w.-]+)\|([\w.-]+)\|(\d+)$/;

/**
 * GitHub's issues, also in a project's side panel. Titles, rows and the form from extensions and tests of
 * 2026; from one source: the body. Uncertain: the marks of a company's own GitHub.
 */
export const github = defineTracker({
	id: 'github',
	name: 'GitHub',
	origins: ['https://github.com/*'],
	structure: (document) =>
		document.head?.querySelector('meta[property="og:site_name"][content="GitHub"]') != null &&
		document.head.querySelector('meta[name="route-pattern"]') !== null,
	label: (key) => key.replace(/^.*#/, '#'),
	/** Numbers are a repository's own, and names are the same in capitals. */
	keyOf({ pathname, searchParams }) {
		const pane = PANE.exec(searchParams.get('issue') ?? '');
		const [, owner, repository, number] = pane ?? ISSUE.exec(pathname) ?? [];
		return number && `${owner}/${repository}#${number}`.toLowerCase();
	},
	links: 'a[href*="/issues/"], a[href*="pane=issue"]',
	prose:
		'.markdown-body, .js-timeline-item, [data-testid*="comment"], [data-testid="issue-timeline-container"]',
	header: { title: '[data-testid="issue-title"], h1 bdi, .js-issue-title' },
	cards: {
		known: '[data-listview-component="items-list"] > li, .js-issue-row',
		keyPart: 'a[data-testid="issue-pr-title-link"], a[data-hovercard-type="issue"]',
		anchor: 'a[data-testid="issue-pr-title-link"]',
		title: 'a[data-testid="issue-pr-title-link"]',
	},
	description: '[data-testid="issue-body"] .markdown-body, .js-comment-body',
	comments:
		'.js-timeline-item .js-comment-body, [data-testid="issue-timeline-container"] .markdown-body',
	create: {
		container: '[role="dialog"], [data-component="Dialog"], form, main',
		title:
			'input[aria-label="Add a title"], [role="dialog"] input[placeholder="Title"], input[name="issue[title]"]',
		description: 'textarea[aria-label="Markdown value"], textarea[name="issue[body]"]',
		alone: ({ pathname }) => /^\/[^/]+\/[^/]+\/issues\/new\/?$/.test(pathname),
		submit:
			'[data-testid="create-issue-button"], form:has([name="issue[title]"]) button[type="submit"]',
	},
});
