/** Redmine may live under a path; its own paths begin with one of these. */
const OWN =
	/^(.*?)\/(?:issues|projects|my|search|users|groups|versions|activity|time_entries|queries)(?:[/.]|$)/;

/** Host with port, and the path under which this Redmine lives. */
export const hostOf = (url: URL): string => url.host + (OWN.exec(url.pathname)?.[1] ?? '');

export const keyFromUrl = (url: URL): string | undefined =>
	/\/issues\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];

export const keyFromHref = (href: string | null): string | undefined =>
	/\/issues\/(\d+)(?:[/?#]|$)/.exec(href ?? '')?.[1];
