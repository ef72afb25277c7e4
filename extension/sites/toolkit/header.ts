import type { TicketHeader } from '../contract.ts';
import { builtHeader } from './built-header.ts';
import { tabDenies } from './evidence.ts';
import { linksIn } from './links.ts';
import type { TrackerRules } from './rules.ts';
import { type Scope, scopesIn } from './scopes.ts';
import { saidBy, titleIn } from './titles.ts';

/** The open ticket's header, and the part of the page that belongs to this ticket alone. */
export interface Opened extends TicketHeader {
	scope: ParentNode;
	heading: Element | undefined;
}

/** The known header, else one by structure; a dialog lies over what is open below. */
export function openedIn(rules: TrackerRules, document: Document, url: URL): Opened | undefined {
	const scopes = scopesIn(rules, document, url);
	for (const scope of scopes) {
		const known = knownIn(rules, scope, document, url);
		if (known) return known;
	}
	return builtHeader(rules, scopes, document, url);
}

function knownIn(
	rules: TrackerRules,
	{ root, kind }: Scope,
	document: Document,
	url: URL,
): Opened | undefined {
	const { header = {} } = rules;
	const title = header.title ? root.querySelector(header.title) : null;
	const anchor = (header.anchor ? root.querySelector(header.anchor) : null) ?? title;
	if (!anchor) return undefined;
	const stated = header.keyIn?.(root) ?? keyAt(rules, anchor, url);
	// A dialog that states no key over an open ticket may be anything: a form for another one.
	if (!stated && kind === 'dialog' && header.title && hasOutside(document, header.title, root))
		return undefined;
	const key = stated ?? rules.keyOf(url);
	if (!key || (!stated && kind === 'page' && tabDenies(rules, document, key))) return undefined;
	const heading = title ?? titleIn(root, document);
	return {
		key,
		anchor,
		title: heading ? saidBy(heading) : '',
		heading,
		scope: root,
	};
}

const hasOutside = (document: Document, selector: string, part: ParentNode): boolean =>
	[...document.querySelectorAll(selector)].some((element) => !part.contains(element));

/** The key that an anchor links: around it, itself or within. */
function keyAt(rules: TrackerRules, anchor: Element, url: URL): string | undefined {
	const around = anchor.closest(rules.links);
	return linksIn(rules, around?.parentElement ?? anchor, url).find(
		({ link }) => link.contains(anchor) || anchor.contains(link),
	)?.key;
}
