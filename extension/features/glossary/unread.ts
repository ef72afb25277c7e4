import { HOST_TAG } from '../../page/host.ts';

/**
 * What is never read: what people type into, what machines read, what is written for machines, what is
 * hidden on purpose, and our own panels. `contenteditable="false"` inside an editor is still an editor's.
 */
const UNREAD = [
	'script, style, noscript, template, title, iframe, object, embed, canvas, svg, math, video, audio',
	'input, textarea, select, option, datalist',
	'[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="combobox"]',
	'code, pre, kbd, samp, var, tt',
	'[hidden]',
	HOST_TAG,
];

/** A selector of all that is not read on this page: ours, and what the site's adapter adds. */
export const unreadOn = (extra: string | undefined): string =>
	[...UNREAD, ...(extra ? [extra] : [])].join(', ');

/** Elements that do not end a line; every other one does, whatever its style says. */
const INLINE = new Set(
	`a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt ruby s slot
	small span strike strong sub sup time u wbr`.split(/\s+/),
);

export const endsLine = (element: Element): boolean => !INLINE.has(element.localName);

export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** What lists, tables and boards are made of. */
export const LIST_ITEM =
	'li, tr, dt, dd, [role="listitem"], [role="row"], [role="option"], [role="treeitem"], [role="button"]';
const SECTION =
	'article, section, aside, nav, dialog, [role="dialog"], [role="article"], [role="region"]';

export const isHeading = (element: Element): boolean => element.matches(HEADING);
export const isSection = (element: Element): boolean => element.matches(SECTION);
