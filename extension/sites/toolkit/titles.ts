import { oneLine, textOf } from '../text.ts';

const HEADING = 'h1, h2, h3, [role="heading"]';
const MAIN_HEADING = 'h1, [role="heading"][aria-level="1"]';
const FIELD =
	'textarea, input:not([type]), input[type="text"], [role="textbox"], [aria-multiline="false"]';
const HIDDEN = '[hidden], [inert], [aria-hidden="true"]';
/** Shorter titles occur in other places by chance. */
const TELLING = 4;

/** The text of a heading, or the value of a field that is edited in place. */
export const saidBy = (element: Element): string =>
	element.matches('input, textarea')
		? oneLine((element as HTMLInputElement).value)
		: textOf(element);

/**
 * The title of what is open in `scope`, by structure: what the tab's title repeats, else the only main
 * heading, else, where the scope is no whole page, the first heading. `isOther` knows other tickets' cards.
 */
export function titleIn(
	scope: ParentNode,
	document: Document,
	isOther: (element: Element) => boolean = () => false,
): Element | undefined {
	const tab = oneLine(document.title);
	const shown = (selector: string) =>
		[...scope.querySelectorAll(selector)].filter(
			(element) => !element.closest(HIDDEN) && saidBy(element) !== '' && !isOther(element),
		);
	const headings = shown(HEADING);
	const repeated = [...headings, ...shown(FIELD)].filter((element) => {
		const said = saidBy(element);
		return said.length >= TELLING && tab.includes(said);
	});
	if (repeated.length > 0) return longest(repeated);
	const main = shown(MAIN_HEADING);
	if (main.length === 1) return main[0];
	return scope === document || main.length > 1 ? undefined : headings[0];
}

/** In a dialog without a heading: the first field that says something. */
export const fieldIn = (dialog: ParentNode): Element | undefined =>
	[...dialog.querySelectorAll(FIELD)].find((field) => saidBy(field) !== '');

/** The tab also repeats the names of the project and the tool. */
const longest = (elements: readonly Element[]): Element | undefined =>
	elements.toSorted((a, b) => saidBy(b).length - saidBy(a).length)[0];
