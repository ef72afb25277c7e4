import type { SiteAdapter, TicketHeader } from '../contract.ts';
import { textOf } from '../text.ts';
import {
	isElsewhere,
	isListView,
	isVendorHost,
	keyFromHref,
	keyFromUrl,
	pretends,
} from './address.ts';
import { cardsBelow } from './cards.ts';
import { createdKeyIn, createFormIn } from './create.ts';
import { JIRA } from './selectors.ts';

/** Jira Cloud; Server and Data Center look different and are not claimed. */
export const jira: SiteAdapter = {
	id: 'jira',
	name: 'Jira',
	origins: ['https://*.atlassian.net/*', 'https://*.jira.com/*'],
	recognise: (document, url) =>
		!pretends(url) &&
		!isElsewhere(url) &&
		!document.head?.querySelector(JIRA.selfManaged) &&
		(isVendorHost(url) || hasStructure(document)),
	label: (key) => key,
	hostOf: (url) => url.host,
	keyFromUrl,
	header: headerIn,
	cards: cardsBelow,
	createForm: createFormIn,
	createdKey: (document, _url, title) => createdKeyIn(document, title),
	excluded: JIRA.excluded,
	misfit: (document, url) =>
		isListView(url)
			? !document.querySelector(JIRA.cards) &&
				document.querySelector(`main ${JIRA.link}`) !== null &&
				cardsBelow(document).length === 0
			: keyFromUrl(url) !== undefined &&
				document.querySelector('main h1') !== null &&
				headerIn(document, url) === undefined,
};

/** A company's own domain in front of Jira Cloud. */
const hasStructure = (document: Document): boolean =>
	document.head?.querySelector(JIRA.app) != null && document.querySelector(JIRA.root) !== null;

/** Full page, panel and modal share their inner ids; a modal lies over the others. */
function headerIn(document: Document, url: URL): TicketHeader | undefined {
	const scope = [...document.querySelectorAll(JIRA.modal)].find((modal) =>
		modal.querySelector(JIRA.header),
	);
	const root = scope ?? document;
	const anchor = root.querySelector(JIRA.header) ?? root.querySelector(JIRA.headerLink);
	if (!anchor) return undefined;
	const link = anchor.matches('a') ? anchor : anchor.querySelector(JIRA.link);
	const key = keyFromHref(link?.getAttribute('href') ?? null) ?? keyFromUrl(url);
	return key ? { key, anchor, title: textOf(root.querySelector(JIRA.heading)) } : undefined;
}
