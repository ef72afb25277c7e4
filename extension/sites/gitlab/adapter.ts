import { defineTracker } from '../toolkit/define.ts';
import { inDrawer } from './drawer.ts';

const ISSUE = /^\/(.+?)(?:\/-)?\/(?:issues|work_items)\/(\d+)\/?$/;
const LIST = /\/(?:issues|work_items|boards)(?:\/new)?\/?$/;

/**
 * GitLab, on its own host and any other. Titles and the drawer from the vendor's own tests; rows and cards
 * from one source; uncertain: the buttons that create.
 */
export const gitlab = defineTracker({
	id: 'gitlab',
	name: 'GitLab',
	origins: ['https://gitlab.com/*'],
	structure: (document) =>
		document.body?.matches('[data-page][data-project], [data-page][data-group]') === true ||
		document.head?.querySelector('meta[property="og:site_name"][content="GitLab"]') != null,
	label: (key) => key.replace(/^.*#/, '#'),
	keyOf(url) {
		const [, path, number] = ISSUE.exec(url.pathname) ?? [];
		return number ? `${path}#${number}`.toLowerCase() : inDrawer(url);
	},
	links: 'a[href*="/issues/"], a[href*="/work_items/"]',
	prose: '.md, .note-body, .note-text, .gl-breadcrumbs',
	header: {
		anchor: '[data-testid="work-item-drawer-ref-link"]',
		title:
			'[data-testid="work-item-title"], [data-testid="issue-title"], .detail-page-description .title',
	},
	cards: {
		known:
			'li.issue[data-id], .board-card, [data-testid="issuable-row"], [data-testid="board-card"]',
		keyPart:
			'[data-testid="issuable-title-link"], [data-testid="board-card-title-link"], .issue-title a, .board-card-title a',
		anchor: '[data-testid="issuable-title-link"], [data-testid="board-card-title-link"]',
	},
	description: '[data-testid="work-item-description"] .md, .description .md',
	comments: '.note-text, .note-body',
	create: {
		container: '[role="dialog"], form, main',
		title:
			'[data-testid="work-item-title-input"], #issue_title, input[name="issue[title]"], input[name="work-item-title"]',
		description:
			'[data-testid="work-item-description-wrapper"] textarea, #issue_description, textarea[name="issue[description]"]',
		submit: '[data-testid="create-button"], [data-testid="issuable-create-button"]',
		alone: ({ pathname }) => /\/(?:issues|work_items)\/new\/?$/.test(pathname),
		at: (url) => LIST.test(url.pathname) && inDrawer(url) === undefined,
	},
});
