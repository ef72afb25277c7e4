import type { Opened } from './header.ts';
import type { TrackerRules } from './rules.ts';

/** What people's texts are made of. */
const BLOCK = 'p, ul, ol, blockquote, pre';
const HEADING = 'h1, h2, h3, [role="heading"]';
const NOT_TEXT =
	'nav, [role="navigation"], [role="toolbar"], [role="menu"], [role="alert"], form, label, dl, header, footer, tr, button';

/** The description of what is open: known by name, else the first text behind the title. */
export function descriptionIn(
	rules: TrackerRules,
	{ scope, anchor, heading }: Opened,
): Element | undefined {
	const named = rules.description ? scope.querySelector(rules.description) : null;
	if (named) return named;
	const after = heading ?? anchor;
	const first = [...scope.querySelectorAll(BLOCK)].find(
		(block) => follows(block, after) && !block.closest(NOT_TEXT) && hasWords(block),
	);
	return first ? aroundText(first) : behindHeading(scope, after);
}

/** A text without paragraphs: what stands behind the first heading below the title. */
function behindHeading(scope: ParentNode, title: Element): Element | undefined {
	const heading = [...scope.querySelectorAll(HEADING)].find((one) => follows(one, title));
	const text = heading?.nextElementSibling;
	return text && hasWords(text) && !text.querySelector(`${HEADING}, li, tr`) ? text : undefined;
}

/** All of a text of which one block is known: up to where something else stands beside it. */
function aroundText(block: Element): Element {
	let text = block;
	while (text.parentElement && [...text.parentElement.children].every(isText))
		text = text.parentElement;
	const around = block.parentElement;
	return text === block && around && !around.querySelector(HEADING) ? around : text;
}

/** A block of text, or wrappers around nothing else. */
function isText(element: Element): boolean {
	if (element.matches(BLOCK)) return true;
	return element.childElementCount > 0 && [...element.children].every(isText);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, without asking a global. */
const FOLLOWING = 4;
const follows = (element: Element, other: Element): boolean =>
	(other.compareDocumentPosition(element) & FOLLOWING) !== 0;

const hasWords = (element: Element): boolean => /\p{L}{2}/u.test(element.textContent ?? '');
