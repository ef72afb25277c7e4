import { openedIn } from './header.ts';
import type { TrackerRules } from './rules.ts';
import { DIALOG } from './scopes.ts';

/**
 * The key that the address still has while the page shows another one as its own: the ticket moved. Not so
 * where a dialog over the page shows another ticket, and where the tab still speaks of the old one.
 */
export function formerKeyIn(rules: TrackerRules, document: Document, url: URL): string | undefined {
	const named = rules.keyOf(url);
	const shown = openedIn(rules, document, url);
	if (!named || !shown || named === shown.key || shown.anchor.closest(DIALOG)) return undefined;
	return document.title.includes(shown.key) && !document.title.includes(named) ? named : undefined;
}
