import { jira } from '../jira/adapter.ts';
import { defineTracker } from '../toolkit/define.ts';
import { pretends } from '../toolkit/hosts.ts';

/** Its own paths, below the path under which it may live. */
const OWN = /^(.*?)\/(?:browse|issues|secure|projects|servicedesk|plugins|login\.jsp)(?:[/.!]|$)/;
const KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const IN_PATH =
	/\/(?:browse|projects\/\w+\/(?:issues|queues\/(?:custom\/)?\d+))\/([A-Z][A-Z0-9_]+-\d+)\/?$/;

/**
 * Jira Server and Data Center, on any host, with the queues of its service desks. The names are those that
 * the vendor's own tests use, in 2026; uncertain: the list beside an open issue, and the frame of the editor.
 */
export const jiraDataCenter = defineTracker({
	id: 'jira-dc',
	name: 'Jira Data Center',
	origins: [],
	structure: (document, url) =>
		!pretends(jira.origins, url) &&
		document.head?.querySelector('meta[name="application-name"][content="JIRA"]') != null &&
		document.head.querySelector('meta[name^="ajs-"]') !== null,
	claims: ({ pathname }) => !/\/servicedesk\/customer(?:\/|$)/.test(pathname),
	hostOf: (url) => url.host + (OWN.exec(url.pathname)?.[1] ?? ''),
	keyOf(url) {
		const selected = url.search === '' ? null : url.searchParams.get('selectedIssue');
		return selected && KEY.test(selected) ? selected : IN_PATH.exec(url.pathname)?.[1];
	},
	links: 'a[href*="/browse/"], a[href*="selectedIssue="], a[href*="/issues/"]',
	prose:
		'.user-content-block, .activity-comment, #activitymodule, .aui-message, .aui-nav-breadcrumbs',
	header: {
		scope: '#ghx-detail-view',
		anchor: '#key-val, #issuekey-val',
		title: '#summary-val',
	},
	cards: {
		known: 'tr[data-issuekey], [data-issue-key]:not(a), .issue-list li[data-key]',
		keyIn: (card) =>
			['data-issuekey', 'data-issue-key', 'data-key']
				.map((name) => card.getAttribute(name) ?? '')
				.find((key) => KEY.test(key)),
		anchor: '.ghx-key, td.summary, .issue-link-summary',
		title: '.ghx-summary, td.summary, .issue-link-summary',
	},
	description: '#description-val .user-content-block, #description-val',
	comments: '.activity-comment .action-body',
	create: {
		container: '#create-issue-dialog, form#issue-create',
		title: '#summary',
		description: 'iframe[id^="mce_"], form:not(:has(iframe[id^="mce_"])) textarea#description',
		submit: '#create-issue-submit, #issue-create-submit',
		flag: '.aui-message-success, .aui-flag',
	},
	excluded: '#header, #footer, .command-bar, .aui-toolbar2',
});
