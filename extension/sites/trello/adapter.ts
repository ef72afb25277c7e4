import { defineTracker } from '../toolkit/define.ts';

/** Trello. Names from extensions of 2026; a new card has a title and nothing else. */
export const trello = defineTracker({
	id: 'trello',
	name: 'Trello',
	origins: ['https://trello.com/*'],
	keyOf: ({ pathname }) => /^\/c\/([A-Za-z0-9]{6,})(?:\/|$)/.exec(pathname)?.[1],
	keyless: true,
	links: 'a[href*="/c/"]',
	prose: '[data-testid="description-content-area"], .comment-container, [role="dialog"]',
	header: {
		title:
			'[data-testid="card-back-title-input"], #card-back-name, [data-testid="card-back-name"] h2',
	},
	cards: {
		known: '[data-testid="list-card"], [data-testid="trello-card"]',
		keyPart: '[data-testid="card-name"]',
		anchor: '[data-testid="card-name"]',
		title: '[data-testid="card-name"]',
	},
	description: '[data-testid="description-content-area"]',
	comments: '.comment-container, [data-testid="comment-container"]',
	inline: 'textarea[data-testid="list-card-composer-textarea"]',
});
