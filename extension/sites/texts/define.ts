import type { SiteAdapter } from '../contract.ts';
import { isOwnHost, pretends } from '../toolkit/hosts.ts';

/** A tool in which words are explained and nothing else. */
export interface TextRules {
	id: string;
	name: string;
	origins: readonly string[];
	/** Which of the addresses there; all where this is not said. */
	claims?: (url: URL) => boolean;
	/** For tools on any host: is this certainly its page? */
	structure?: (document: Document) => boolean;
	/** Never marked: beyond editors, inputs and code, what is no text of people. */
	excluded: string;
}

export function defineTexts({ structure, excluded, ...rules }: TextRules): SiteAdapter {
	const claims = rules.claims ?? (() => true);
	return {
		...rules,
		tickets: false,
		claims,
		recognise: (document, url) =>
			claims(url) &&
			(isOwnHost(rules.origins, url) ||
				(!pretends(rules.origins, url) && structure?.(document) === true)),
		label: (key) => key,
		hostOf: (url) => url.host,
		keyFromUrl: () => undefined,
		formerKey: () => undefined,
		header: () => undefined,
		description: () => undefined,
		comments: () => undefined,
		cards: () => [],
		createForm: () => undefined,
		inlineCreates: () => [],
		createdKey: () => undefined,
		excluded: `nav, [role="navigation"], [role="menu"], [role="menubar"], [role="toolbar"], ${excluded}`,
		misfit: () => false,
	};
}
