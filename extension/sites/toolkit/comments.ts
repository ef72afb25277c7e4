import type { Opened } from './header.ts';
import type { TrackerRules } from './rules.ts';
import { DIALOG } from './scopes.ts';

/** In the words of ARIA: a conversation. */
const CONVERSATION = '[role="feed"], [role="log"]';

/** The smallest part of the page that holds all comments on what is open, and no description. */
export function commentsIn(
	rules: TrackerRules,
	{ anchor }: Opened,
	description: Element | undefined,
): Element | undefined {
	const part = anchor.closest(DIALOG) ?? anchor.ownerDocument;
	const comments = [
		...part.querySelectorAll(rules.comments ? `${rules.comments}, ${CONVERSATION}` : CONVERSATION),
	].filter((one) => !description?.contains(one) && !one.contains(anchor));
	const [first, ...more] = comments;
	if (!first) return undefined;
	let around: Element = first;
	while (!more.every((one) => around.contains(one)) && around.parentElement)
		around = around.parentElement;
	const holdsMore = around.contains(anchor) || (description && around.contains(description));
	return holdsMore && around !== first ? undefined : around;
}
