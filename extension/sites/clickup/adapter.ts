import { defineTracker } from '../toolkit/define.ts';

const LINK = 'a[href*="/t/"]';

/**
 * ClickUp. Rows and the open task from extensions of 2026; the window for a new task from tests of
 * others; uncertain: boards, and the description. A task has a number, and in some teams also a key of its own: a link's is what counts.
 */
export const clickup = defineTracker({
	id: 'clickup',
	name: 'ClickUp',
	origins: ['https://*.clickup.com/*'],
	keyOf: ({ pathname }) => /^\/t\/(?:\d+\/)?([A-Za-z0-9_]+(?:-\d+)?)\/?$/.exec(pathname)?.[1],
	keyless: true,
	links: LINK,
	prose: '.ql-editor, cu-comment, .cu-comment',
	header: { scope: '.cu-task-view__container', title: '.cu-task-title__overlay' },
	cards: {
		known: '.cu-task-row',
		keyIn: (row) =>
			row.querySelector(LINK) ? undefined : (row.getAttribute('data-id') ?? undefined),
		keyPart: '.cu-task-row-main__link',
		anchor: '.cu-task-row-main__link-text-inner',
		title: '.cu-task-row-main__link-text-inner',
	},
	description: '.cu-task-view__container .ql-editor',
	comments: 'cu-comment, .cu-comment',
	create: {
		container: '[data-test="modal__dialog"], [role="dialog"], .cdk-overlay-pane',
		title: '[data-test="draft-view__title-task"]',
		description: '.ql-editor',
		submit: '[data-test="draft-view__quick-create-create"], [data-test^="draft-view__submit-btn"]',
	},
});
