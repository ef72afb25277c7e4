import { oneLine, textOf } from '../text.ts';
import { follows } from './follows.ts';
import type { Opened } from './header.ts';
import { ownLinksIn } from './links.ts';
import type { TrackerRules } from './rules.ts';
import { DIALOG } from './scopes.ts';

/** What people's texts are made of, and the fields in which they are edited in place. */
const BLOCK =
	'p, ul, ol, blockquote, pre, [role="textbox"][contenteditable="true"]:not([aria-multiline="false"])';
const HEADING = 'h1, h2, h3, [role="heading"]';
const NOT_TEXT =
	'nav, [role="navigation"], [role="toolbar"], [role="menu"], [role="alert"], form, label, dl, header, footer, tr, button';

/**
 * The description of what is open: known by name, else the first text behind the title. Where a title stands in
 * a part of its own, the text is around it, below one further heading at most.
 */
export function descriptionIn(
	rules: TrackerRules,
	opened: Pick<Opened, 'scope' | 'anchor' | 'heading'>,
	url: URL,
): Element | undefined {
	const { scope, anchor, heading } = opened;
	const named = rules.description ? scope.querySelector(rules.description) : null;
	if (named) return named;
	const title = heading ?? anchor;
	const isText = (block: Element) => isTextBehind(rules, title, block, url);
	const first = [...scope.querySelectorAll(BLOCK)].find(isText) ?? around(opened, title, isText);
	return first ? aroundText(first) : behindHeading(scope, title);
}

function isTextBehind(rules: TrackerRules, title: Element, block: Element, url: URL): boolean {
	return (
		follows(block, title) &&
		!block.closest(NOT_TEXT) &&
		hasWords(block) &&
		!isLabel(block) &&
		!(rules.byline && block.matches(rules.byline)) &&
		ownLinksIn(rules, block, url).length === 0
	);
}

/** A paragraph in which everything is strong says what the next one is. */
const isLabel = (block: Element): boolean =>
	block.matches('p') &&
	[...block.querySelectorAll('strong, b')].some((part) => textOf(part) === textOf(block));

/** The first text in a larger part of the page than the title's own; a dialog holds one thing alone. */
function around(
	{ scope }: Pick<Opened, 'scope'>,
	title: Element,
	isText: (block: Element) => boolean,
): Element | undefined {
	let part = 'matches' in scope ? (scope as Element) : null;
	for (; part && !part.matches(`${DIALOG}, main, body`); part = part.parentElement) {
		const larger = part.parentElement;
		const first = larger && [...larger.querySelectorAll(BLOCK)].find(isText);
		if (!first) continue;
		const inOther = first.closest(DIALOG) !== title.closest(DIALOG);
		return inOther || headingsBetween(larger, title, first) > 1 ? undefined : first;
	}
	return undefined;
}

const headingsBetween = (part: Element, title: Element, text: Element): number =>
	[...part.querySelectorAll(HEADING)].filter((one) => follows(one, title) && follows(text, one))
		.length;

/** A text without paragraphs: what stands behind the first heading below the title. */
function behindHeading(scope: ParentNode, title: Element): Element | undefined {
	const heading = [...scope.querySelectorAll(HEADING)].find((one) => follows(one, title));
	const text = heading?.nextElementSibling;
	return text && hasWords(text) && !text.querySelector(`${HEADING}, li, tr`) ? text : undefined;
}

/** All of a text of which one block is known: up to where something else stands beside it. */
function aroundText(block: Element): Element {
	if (block.matches('[role="textbox"]')) return block;
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

const hasWords = (element: Element): boolean => /\p{L}{2}/u.test(oneLine(element.textContent));
