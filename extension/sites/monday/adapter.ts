import { defineTracker } from '../toolkit/define.ts';

/** "row-pulse-currentBoard-<board>-<item>-…" */
const ROW = /^row-pulse-.*?(\d{5,})-(\d{5,})(?:\D|$)/;
const CARD = /^sortable-list-item-(\d{5,})$/;

/** monday.com. Names from extensions of 2026. Items have numbers that nobody sees; new ones are typed into a row. */
export const monday = defineTracker({
	id: 'monday',
	name: 'monday.com',
	origins: ['https://*.monday.com/*'],
	keyOf: ({ pathname }) => /\/pulses\/(\d+)(?:\/|$)/.exec(pathname)?.[1],
	keyless: true,
	links: 'a[href*="/pulses/"]',
	prose: '.post_content, .ql-editor, .update-text',
	header: {
		scope: '.slide-panel-content, .pulse-card-dialog-component, .modal-component-content',
		title: '.item-page-item-name, .pulse_title [data-testid="heading"] h2',
	},
	cards: {
		known: '.pulse-component[id^="row-pulse-"], [data-listitemid^="sortable-list-item-"]',
		keyIn: (card) =>
			ROW.exec(card.id)?.[2] ?? CARD.exec(card.getAttribute('data-listitemid') ?? '')?.[1],
		anchor: '.name-cell-text',
		title: '.name-cell-text',
	},
	comments: '.post_content, .update-text',
});
