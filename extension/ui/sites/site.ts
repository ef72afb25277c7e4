/** A site as the browser grants it and as people call it. */
export interface Site {
	/** Match pattern. Without the port: Firefox has none in patterns. */
	pattern: string;
	/** Host with port, as it stands in the address bar. */
	host: string;
}

/** Jira Cloud in all its addresses. */
export const JIRA_CLOUD = 'https://*.atlassian.net/*';

/** The site of an address; undefined for pages that are no website (settings, new tab, files). */
export function siteOf(url: string): Site | undefined {
	const parsed = URL.parse(url);
	if (!parsed || !/^https?:$/.test(parsed.protocol)) return;
	return { pattern: `${parsed.protocol}//${parsed.hostname}/*`, host: parsed.host };
}

/** What a person types: with or without https, with or without a path. */
export function siteFromText(text: string): Site | undefined {
	const trimmed = text.trim();
	if (trimmed === '' || /\s/.test(trimmed)) return;
	const hasScheme = /^[a-z]+:\/\//i.test(trimmed);
	const site = siteOf(hasScheme ? trimmed : `https://${trimmed}`);
	// A bare word is a typing mistake more often than a host of the company's network.
	return site && (hasScheme || /[.:]/.test(site.host)) ? site : undefined;
}

/** A match pattern as people would say it. */
export function siteLabel(pattern: string): string {
	if (pattern === JIRA_CLOUD) return 'Jira Cloud (all addresses at atlassian.net)';
	if (pattern === '<all_urls>' || pattern === '*://*/*') return 'All sites';
	return pattern.replace(/^(https|\*):\/\//, '').replace(/\/\*$/, '');
}
