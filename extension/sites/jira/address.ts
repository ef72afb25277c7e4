/** The vendor's own hosts. A lookalike such as "acme.atlassian.net.evil.example" ends otherwise. */
const VENDOR = /(?:^|\.)(?:atlassian\.net|jira\.com)$/;
const PRETENDS = /(?:^|\.)(?:atlassian\.(?:net|com)|jira\.com)\./;
/** Other products on the same host. */
const ELSEWHERE = /^\/(?:wiki|servicedesk\/customer|admin|opsgenie)(?:\/|$)/;
const KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const BROWSE = /\/browse\/([A-Z][A-Z0-9_]+-\d+)(?:[/?#]|$)/;

export const isVendorHost = (url: URL): boolean => VENDOR.test(url.hostname);
export const pretends = (url: URL): boolean =>
	PRETENDS.test(`${url.hostname}.`) && !isVendorHost(url);
export const isElsewhere = (url: URL): boolean => ELSEWHERE.test(url.pathname);

/** The key in a link to a work item; an href need not be absolute. */
export const keyFromHref = (href: string | null): string | undefined =>
	BROWSE.exec(href ?? '')?.[1];

/** Full page, or a panel over a board or backlog. */
export function keyFromUrl(url: URL): string | undefined {
	const selected = url.searchParams.get('selectedIssue');
	return selected && KEY.test(selected) ? selected : keyFromHref(url.pathname);
}

export const isKey = (text: string): boolean => KEY.test(text);
/** A view that shows tickets as cards or rows once it has loaded. */
export const isListView = (url: URL): boolean =>
	/\/(?:boards\/\d+(?:\/backlog)?|list|issues)\/?$/.test(url.pathname);
