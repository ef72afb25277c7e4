import { defineTracker } from '../toolkit/define.ts';

/**
 * Linear. Rows, cards and titles from extensions of 2026. Uncertain: the description's name, and the dialog
 * for a new issue with its button.
 */
export const linear = defineTracker({
	id: 'linear',
	name: 'Linear',
	origins: ['https://linear.app/*'],
	/** Keys are a workspace's own. */
	hostOf: ({ host, pathname }) => `${host}/${pathname.split('/')[1] ?? ''}`,
	keyOf: ({ pathname }) =>
		/^\/[^/]+\/issue\/([A-Za-z][A-Za-z0-9]*-\d+)(?:\/|$)/.exec(pathname)?.[1]?.toUpperCase(),
	links: 'a[href*="/issue/"]',
	prose: '.ProseMirror',
	header: { title: '[data-view-id="issue-view"] [aria-label="Issue title"]' },
	cards: {
		known: 'a[data-list-key], a[data-board-item]',
		anchor: '[data-column-id="issueId"]',
		title: '[data-column-id="issueId"] + * + *',
	},
	description: '[data-view-id="issue-view"] [aria-label="Issue description"]',
	create: {
		container: '[role="dialog"]',
		title: '[role="dialog"] [aria-label="Issue title"]',
		description: '[aria-label="Issue description"]',
		submit: 'button[type="submit"]',
	},
});
