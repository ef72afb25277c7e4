import { defineTracker } from '../toolkit/define.ts';

const SUBJECT = 'input[data-test-id="omni-header-subject"]';

const isNew = ({ pathname }: URL): boolean => /^\/agent\/tickets\/new(?:\/|$)/.test(pathname);

/**
 * Zendesk for agents. Subject, composer and the active pane from extensions of 2024 to 2026; uncertain: the
 * button that submits. Tickets of other tabs stay in the page: only the active pane is asked.
 */
export const zendesk = defineTracker({
	id: 'zendesk',
	name: 'Zendesk',
	origins: ['https://*.zendesk.com/*'],
	claims: ({ pathname }) => /^\/agent(?:\/|$)/.test(pathname),
	label: (key) => `#${key}`,
	// In a view a link is written as if the page stood at "/agent/".
	keyOf: ({ pathname }) => /^\/agent\/(?:\w+\/)?tickets\/(\d+)(?:\/|$)/.exec(pathname)?.[1],
	links: 'a[href*="tickets/"]',
	prose: '.zd-comment, [data-test-id="omni-log-comment-item"], header',
	header: { scope: '[data-is-active="true"]', title: SUBJECT },
	comments: '.zd-comment, [data-test-id="omni-log-comment-item"]',
	create: {
		container: '[data-is-active="true"]',
		title: SUBJECT,
		description: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
		submit: '[data-test-id="submit_button-button"]',
		at: isNew,
		alone: isNew,
	},
});
