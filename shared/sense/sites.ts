import type { Side } from '../model/side.ts';

/** A tool whose pages are mostly one side's. `weak` where tickets of both sides lie. */
export interface Tool {
	name: string;
	side: Side;
	weak?: true;
}

/** What can stand in an adapter's id, a host, an address or a product's name, and whose tool that is. */
const TOOLS: readonly (readonly [side: Side, weak: boolean, names: string])[] = [
	[
		'it',
		true,
		'jira redmine backlogmd atlassian youtrack bugzilla trac openproject taiga shortcut clickup',
	],
	[
		'it',
		false,
		'github gitlab bitbucket azure visualstudio linear sentry datadog grafana kibana elastic splunk newrelic pagerduty opsgenie statuspage jenkins circleci teamcity sonarqube servicenow zabbix nagios prometheus dynatrace rancher portainer aws amazonaws kubernetes docker stackoverflow confluence zendesk freshservice glpi otrs vercel netlify cloudflare snyk npmjs terraform',
	],
	[
		'marketing',
		false,
		'hubspot mailchimp salesforce marketo pardot eloqua activecampaign klaviyo brevo sendinblue mailjet campaignmonitor constantcontact braze iterable emarsys pipedrive analytics matomo adwords ads doubleclick tagmanager canva hootsuite buffer sproutsocial wordpress typo3 semrush ahrefs moz similarweb hotjar optimizely linkedin facebook instagram tiktok meta eventbrite typeform surveymonkey mailerlite bynder contentful storyblok shopify unbounce figma zoho sistrix cleverreach rapidmail',
	],
];

const BY_NAME: ReadonlyMap<string, Tool> = new Map(
	TOOLS.flatMap(([side, weak, names]) =>
		names
			.split(' ')
			.map((name): [string, Tool] => [name, { name, side, ...(weak ? { weak } : {}) }]),
	),
);

let last: { site: string; tool: Tool | undefined } = { site: '', tool: undefined };

/** The known tool that `site` (an id, a host, an address, a product's name in any spelling) speaks of. */
export function toolAt(site: string): Tool | undefined {
	// A page asks for its own site again and again.
	if (site !== last.site) last = { site, tool: readTool(site) };
	return last.tool;
}

function readTool(site: string): Tool | undefined {
	const parts = site.toLowerCase().split(/[^a-z0-9]+/);
	for (const name of [...parts, ...pairs(parts)]) {
		const tool = BY_NAME.get(name);
		if (tool) return tool;
	}
	return undefined;
}

/** "Tag Manager" and "tag-manager" are "tagmanager". */
const pairs = (parts: readonly string[]): string[] =>
	parts.slice(1).map((part, at) => `${parts[at]}${part}`);
