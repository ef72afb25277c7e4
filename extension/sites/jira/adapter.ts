import { defineTracker } from '../toolkit/define.ts';
import { isElsewhere, isKey, keyOf } from './address.ts';
import { JIRA } from './selectors.ts';

/** Jira Cloud, with the queues of its service desks. Server and Data Center are "jira-dc". */
export const jira = defineTracker({
	id: 'jira',
	name: 'Jira',
	origins: [
		'https://*.atlassian.net/*',
		'https://*.jira.com/*',
		'https://*.jira.atlassian.cloud/*',
	],
	/** A company's own domain in front of Jira Cloud. */
	structure: (document) =>
		document.head?.querySelector(JIRA.app) != null &&
		!document.head.querySelector(JIRA.selfManaged) &&
		document.querySelector(JIRA.root) !== null,
	claims: (url) => !isElsewhere(url),
	keyOf,
	/** A list may link its own view of a ticket. */
	links: 'a[href*="/browse/"], a[href*="selectedIssue="], a[href*="/issues/"]',
	prose: JIRA.prose,
	header: { anchor: JIRA.header, title: JIRA.heading },
	cards: {
		known: JIRA.cards,
		keyIn: keyInNames,
		keyPart: JIRA.keyPart,
		anchor: JIRA.anchor,
		title: JIRA.summary,
	},
	description: JIRA.description,
	comments: JIRA.comments,
	create: {
		title: JIRA.createTitle,
		description: JIRA.createDescription,
		submit: JIRA.createButton,
		container: JIRA.createContainer,
		project: JIRA.createProject,
		flag: JIRA.createdFlag,
	},
	inline: JIRA.inline,
});

/** On boards in the card's id, in backlogs in its test id, in queues in that of its cells. */
function keyInNames(card: Element): string | undefined {
	const testId = card.getAttribute('data-testid')?.split('.').at(-1) ?? '';
	const own = [card.id.replace(/^card-/, ''), testId].find(isKey);
	if (own || !card.matches('[role="row"]')) return own;
	const cell = card.querySelector(JIRA.queueCell)?.getAttribute('data-testid') ?? '';
	return /cell-wrapper-row([A-Z][A-Z0-9_]+-\d+)-[a-z]+$/.exec(cell)?.[1];
}
