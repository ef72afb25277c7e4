import { textOf } from '../text.ts';
import { defineTracker } from '../toolkit/define.ts';

const EDITED = /\/_workitems\/edit\/(\d+)\/?$/;
const CREATED = /\/_workitems\/create\//;
const TITLE =
	'.work-item-title-textfield input, .work-item-form-title input, input.work-item-title-textbox, input[aria-label="Title field" i]';
const NUMBER = '.work-item-form-id span, .work-item-form-header .body-xl';

/**
 * Azure DevOps, at both of its addresses. Two generations of the form, from extensions of 2023 to 2024;
 * uncertain: cards, and the form for a new item. Several forms stay in the page, of which one is seen.
 */
export const azure = defineTracker({
	id: 'azure',
	name: 'Azure DevOps',
	origins: ['https://dev.azure.com/*', 'https://*.visualstudio.com/*'],
	label: (key) => `#${key}`,
	/** Numbers are an organisation's own; it has two addresses. */
	hostOf({ hostname, pathname }) {
		const [organisation] = hostname.endsWith('.visualstudio.com')
			? hostname.split('.')
			: pathname.split('/').slice(1);
		return `dev.azure.com/${organisation ?? ''}`.toLowerCase();
	},
	keyOf: ({ pathname, searchParams }) =>
		EDITED.exec(pathname)?.[1] ?? /^\d+$/.exec(searchParams.get('workitem') ?? '')?.[0],
	links: 'a[href*="/_workitems/edit/"], a[href*="workitem="]',
	prose: '.rooster-editor, .html-editor, .comment-content',
	header: {
		scope: '.work-item-form, .work-item-form-page',
		anchor: '.work-item-form-id, .work-item-form-header .body-xl',
		title: TITLE,
		keyIn: (scope) => /^\d+$/.exec(textOf(scope.querySelector(NUMBER)))?.[0],
	},
	cards: { known: '.wit-card, .kanban-board .card, .taskboard-card' },
	description:
		'.rooster-editor[aria-label="Description"], [aria-label="Description"] .html-editor, .rooster-editor, .html-editor',
	comments: '.comment-content',
	create: {
		container: '.work-item-form, .work-item-form-page, [role="dialog"]',
		title: TITLE,
		description: '[aria-label="Description"][contenteditable="true"]',
		submit: '.work-item-header-command-bar button, .work-item-form-toolbar-container button',
		at: ({ pathname }) => CREATED.test(pathname),
		alone: ({ pathname }) => CREATED.test(pathname),
	},
});
