import { defineTracker } from '../toolkit/define.ts';
import { hostOf, keyOf } from './address.ts';
import { createdKeyIn } from './create.ts';

const SHOWN = 'body.controller-issues.action-show';

/**
 * Redmine: server-rendered, always self-hosted, so it is known by its structure. All of it was seen in
 * version 5.0.
 */
export const redmine = defineTracker(
	{
		id: 'redmine',
		name: 'Redmine',
		origins: [],
		structure: (document) =>
			document.body?.matches('[class*="controller-"]') === true &&
			document.head.querySelector('meta[name="description"][content="Redmine"]') !== null,
		label: (key) => `#${key}`,
		hostOf,
		keyOf,
		links: 'a[href*="/issues/"]',
		prose: '.wiki, #flash_notice, .contextual, #history, .journal',
		header: {
			// Newer versions show the state in a badge behind the heading.
			anchor: `${SHOWN} #content > h2 + .badge, ${SHOWN} #content > h2:not(:has(+ .badge))`,
			title: `${SHOWN} .subject h3`,
		},
		cards: {
			// The second one is a card of the board that many teams add.
			known: 'tr.issue[id^="issue-"], .issue-card[data-id]',
			keyIn: (card) => /^(?:issue-)?(\d+)$/.exec(card.getAttribute('data-id') ?? card.id)?.[1],
			anchor: 'td.subject a[href*="/issues/"], .name a[href*="/issues/"]',
		},
		description: '.issue .description .wiki',
		byline: 'p:has(a[href*="activity?from="])',
		comments: '#history .journal .wiki',
		create: {
			title: '#issue_subject, input[name="issue[subject]"]',
			description: 'textarea#issue_description, textarea[name="issue[description]"]',
			submit: 'input[type="submit"][name="commit"], input[type="submit"][name="continue"]',
			alone: ({ pathname }) => /\/issues\/new\/?$/.test(pathname),
			container: 'form#issue-form.new_issue, form:has(input[name="continue"])',
		},
		excluded: [
			'#top-menu',
			'#header',
			'#main-menu',
			'#footer',
			'.contextual',
			'.pagination',
			'.jstElements',
			'.flyout-menu',
			'#context-menu',
		].join(),
	},
	{ createdKey: createdKeyIn },
);
