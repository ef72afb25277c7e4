import { backlogmd } from './backlogmd/adapter.ts';
import type { CompanyHosts, SiteAdapter } from './contract.ts';
import { jira } from './jira/adapter.ts';
import { redmine } from './redmine/adapter.ts';

/** In order of certainty: tools known by their address come before those known by structure. */
export const SITES: readonly SiteAdapter[] = [jira, redmine, backlogmd];

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
