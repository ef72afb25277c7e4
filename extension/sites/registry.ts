import { backlogmd } from './backlogmd/adapter.ts';
import type { SiteAdapter } from './contract.ts';
import { jira } from './jira/adapter.ts';
import { redmine } from './redmine/adapter.ts';

/** In order of certainty: tools known by their address come before those known by structure. */
export const SITES: readonly SiteAdapter[] = [jira, redmine, backlogmd];

/** The adapter that fits this page, if it is a known tracker's. */
export const siteFor = (document: Document, url: URL): SiteAdapter | undefined =>
	SITES.find((site) => site.recognise(document, url));
