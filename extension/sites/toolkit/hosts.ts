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
	origins.some((pattern) => parts(url.hostname).includes(parts(domainOf(pattern))));

/** By whole words: "gitlab.company.example" has no "gitlab.com" in it, "evil-github.com" has a "github.com". */
const parts = (host: string): string => `.${host.replaceAll('-', '.')}.`;
