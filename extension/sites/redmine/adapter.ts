import type { SiteAdapter, TicketCard, TicketHeader } from '../contract.ts';
import { textOf } from '../text.ts';
import { hostOf, keyFromHref, keyFromUrl } from './address.ts';
import { createdKeyIn, createFormIn } from './create.ts';

const ROWS = 'tr.issue[id^="issue-"]';
const SUBJECT = 'td.subject a[href*="/issues/"]';

/** Redmine: server-rendered, always self-hosted, so it is known by its structure. */
export const redmine: SiteAdapter = {
	id: 'redmine',
	name: 'Redmine',
	origins: [],
	recognise: (document) =>
		document.body?.matches('[class*="controller-"]') === true &&
		document.head.querySelector('meta[name="description"][content="Redmine"]') !== null,
	label: (key) => `#${key}`,
	hostOf,
	keyFromUrl,
	header: headerIn,
	cards: rowsBelow,
	createForm: createFormIn,
	createdKey: createdKeyIn,
	excluded: [
		'#top-menu',
		'#header',
		'#main-menu',
		'#footer',
		'.contextual',
		'.pagination',
		'.jstElements',
		'.flyout-menu',
		'#context-menu',
	].join(),
	misfit: (document, url) =>
		keyFromUrl(url) !== undefined &&
		document.querySelector('body.controller-issues.action-show') !== null &&
		headerIn(document, url) === undefined,
};

function headerIn(document: Document, url: URL): TicketHeader | undefined {
	const key = keyFromUrl(url);
	const heading = document.querySelector('body.controller-issues.action-show #content > h2');
	// Newer versions show the state in a badge behind the heading.
	const badge = document.querySelector('#content > h2 + .badge');
	const anchor = heading && (badge ?? heading);
	if (!key || !anchor) return undefined;
	return { key, anchor, title: textOf(document.querySelector('#content .subject h3')) };
}

/** Rows of issue tables, wherever they stand: the list, a project's overview, related issues. */
function rowsBelow(root: ParentNode): TicketCard[] {
	return [...root.querySelectorAll(ROWS)].flatMap((element) => {
		const link = element.querySelector(SUBJECT);
		const key =
			keyFromHref(link?.getAttribute('href') ?? null) ?? element.id.slice('issue-'.length);
		return /^\d+$/.test(key) ? [{ key, element, ...(link ? { anchor: link } : {}) }] : [];
	});
}
