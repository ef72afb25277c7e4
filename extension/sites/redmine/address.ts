/** Redmine may live under a path; its own paths begin with one of these. */
const OWN =
	/^(.*?)\/(?:issues|projects|my|search|users|groups|versions|activity|time_entries|queries)(?:[/.]|$)/;

/** Host with port, and the path under which this Redmine lives. */
export const hostOf = (url: URL): string => url.host + (OWN.exec(url.pathname)?.[1] ?? '');

export const keyOf = (url: URL): string | undefined =>
	/\/issues\/(\d+)(?:\/(?:edit)?)?$/.exec(url.pathname)?.[1];
