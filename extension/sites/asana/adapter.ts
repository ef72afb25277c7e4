import { defineTracker } from '../toolkit/define.ts';

const NEW = /\/task\/(\d+)/;
const OLD = /^\/0\/(\d+|home|search|inbox|my_tasks)\/(\d+)(?:\/f)?\/?$/;

/**
 * Asana. Addresses and the pane's names from extensions of 2026. Uncertain: where cards carry their task's
 * number; one that shows none is left alone. New tasks are typed into a row.
 */
export const asana = defineTracker({
	id: 'asana',
	name: 'Asana',
	origins: ['https://app.asana.com/*'],
	keyOf({ pathname, searchParams }) {
		const [, project, task] = OLD.exec(pathname) ?? [];
		const child = searchParams.get('child');
		if (child && /^\d+$/.test(child)) return child;
		// A project's own list has its number twice.
		return NEW.exec(pathname)?.[1] ?? (task === project ? undefined : task);
	},
	keyless: true,
	links: 'a[href*="/task/"], a[href*="/0/"]',
	prose: '.TaskPane .ProseMirror, .TaskStoryFeed',
	header: { scope: '.TaskPane', title: '.TaskPaneTitle textarea, .TitleInput textarea' },
	cards: {
		known: '[data-task-id]:not(.TaskPane), .BoardCardLayout, .SpreadsheetRow',
		keyIn: (card) =>
			(card.closest('[data-task-id]') ?? card.querySelector('[data-task-id]'))?.getAttribute(
				'data-task-id',
			) ?? undefined,
		anchor: '.BoardCard-taskName, .SpreadsheetTaskName',
		title: '.BoardCard-taskName, .SpreadsheetTaskName textarea',
	},
	description: '.TaskPane .ProseMirror',
	comments: '.TaskStoryFeed',
});
