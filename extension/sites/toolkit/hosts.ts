/** The host of a match pattern: "*.atlassian.net" → "atlassian.net". */
const domainOf = (pattern: string): string =>
	pattern.replace(/^.*?:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');

/** Does one of the match patterns cover the address? Paths are the adapter's own business. */
export const isOwnHost = (origins: readonly string[], { protocol, hostname }: URL): boolean =>
	protocol === 'https:' &&
	origins.some((pattern) => {
		const domain = domainOf(pattern);
		return hostname === domain || (pattern.includes('*.') && hostname.endsWith(`.${domain}`));
	});

/** A host with the vendor's name in it that is not the vendor's, such as "acme.atlassian.net.evil.example". */
export const pretends = (origins: readonly string[], url: URL): boolean =>
	!isOwnHost(origins, url) &&
	origins.some((pattern) => flat(url.hostname).includes(flat(domainOf(pattern))));

/** "atlassian-net.example" pretends, too. */
const flat = (host: string): string => host.replace(/-/g, '.');
