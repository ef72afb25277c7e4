import type { CreateRules } from './rules.ts';

export const MODAL = '[role="dialog"], dialog, [aria-modal="true"]';
export const DESCRIPTION =
	'[role="textbox"][contenteditable="true"]:not([aria-multiline="false"]), textarea';
export const SUBMIT = 'button[type="submit"], input[type="submit"]';

/** What a dialog for something new is made of: a text that must be given, room for more, and a button that sends. */
const ASKED = [
	'input[required]:not([type])',
	'input[required][type="text"]',
	'input[aria-required="true"]:not([role="combobox"])',
	// What a server is sent is called the same through redesigns.
	...['summary', 'title', 'subject'].map((name) => `input[name="${name}"]:not([type="hidden"])`),
].join();

const LINE = 'input:not([type]):not([role="combobox"]), input[type="text"]:not([role="combobox"])';
const AWAY = '[hidden], [inert], [aria-hidden="true"], [role="search"], nav, [role="dialog"]';

/** A form whose names are not known, with what finds its title in it. */
export interface BuiltForm {
	container: Element;
	title: string;
}

/**
 * A dialog that asks for a title and has room for more; and at an address where nothing but the form stands, what
 * holds the first line to be filled in and the first field for more.
 */
export function builtFormIn(
	create: CreateRules,
	document: Document,
	url: URL,
): BuiltForm | undefined {
	const dialog = [...document.querySelectorAll(MODAL)].find((one) =>
		[ASKED, DESCRIPTION, SUBMIT].every((part) => one.querySelector(part) !== null),
	);
	if (dialog) return { container: dialog, title: ASKED };
	if (create.alone?.(url) !== true) return undefined;
	const page = document.querySelector('main, [role="main"]') ?? document.body;
	const line = [...page.querySelectorAll(LINE)].find((field) => !field.closest(AWAY));
	let container = line?.parentElement;
	while (container && !container.querySelector(DESCRIPTION)) container = container.parentElement;
	return container ? { container: container.closest('form') ?? container, title: LINE } : undefined;
}
