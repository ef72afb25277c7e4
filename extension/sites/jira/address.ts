/** Other products on the same hosts. */
const ELSEWHERE = /^\/(?:wiki|servicedesk\/customer|admin|opsgenie|trello|bitbucket)(?:\/|$)/;
const KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const BROWSE = /\/browse\/([A-Z][A-Z0-9_]+-\d+)\/?$/;
/** The detail view of a filter or a project's list, and of a queue. */
const IN_PATH = /\/(?:issues|queues\/(?:custom|issue)(?:\/\d+)?)\/([A-Z][A-Z0-9_]+-\d+)\/?$/;

export const isElsewhere = (url: URL): boolean => ELSEWHERE.test(url.pathname);
export const isKey = (text: string): boolean => KEY.test(text);

/** A panel or modal over a board or list, else the full page. */
export function keyOf(url: URL): string | undefined {
	// Asked of every link: the query is taken apart only where there is one.
	const selected = url.search === '' ? null : url.searchParams.get('selectedIssue');
	if (selected && isKey(selected)) return selected;
	return (BROWSE.exec(url.pathname) ?? IN_PATH.exec(url.pathname))?.[1];
}
