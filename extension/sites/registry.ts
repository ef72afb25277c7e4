import { asana } from './asana/adapter.ts';
import { azure } from './azure/adapter.ts';
import { backlogmd } from './backlogmd/adapter.ts';
import { clickup } from './clickup/adapter.ts';
import { confluence } from './confluence/adapter.ts';
import type { CompanyHosts, SiteAdapter } from './contract.ts';
import { github } from './github/adapter.ts';
import { gitlab } from './gitlab/adapter.ts';
import { jira } from './jira/adapter.ts';
import { jiraDataCenter } from './jira-dc/adapter.ts';
import { linear } from './linear/adapter.ts';
import { monday } from './monday/adapter.ts';
import { redmine } from './redmine/adapter.ts';
import { servicenow } from './servicenow/adapter.ts';
import { MARKETING } from './texts/marketing.ts';
import { WORK } from './texts/work.ts';
import { trello } from './trello/adapter.ts';
import { zendesk } from './zendesk/adapter.ts';

/** No page is recognised by two of them: the contract's test sees to it. */
export const SITES: readonly SiteAdapter[] = [
	jira,
	jiraDataCenter,
	confluence,
	trello,
	asana,
	monday,
	linear,
	github,
	gitlab,
	azure,
	clickup,
	zendesk,
	servicenow,
	redmine,
	backlogmd,
	...MARKETING,
	...WORK,
];

const NONE: CompanyHosts = {};

/** The adapter that fits this page, if it is a known tool's: the one that a member named, else what recognises it. */
export function siteFor(
	document: Document,
	url: URL,
	hosts: CompanyHosts = NONE,
): SiteAdapter | undefined {
	const named = SITES.find((site) => site.id === hosts[url.host] && site.claims(url));
	return named ?? SITES.find((site) => site.recognise(document, url));
}
