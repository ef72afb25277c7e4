import type { DescriptionField } from './contract.ts';

/** The value of a text control; empty for anything else. Asks no global, so that it runs on any document. */
export const typedIn = (element: Element | null | undefined): string =>
	element?.matches('input, textarea') ? (element as HTMLInputElement).value : '';

/** A description field of the kind that the element is; of a frame, what is edited inside. */
export function descriptionField(element: Element | null): DescriptionField | undefined {
	if (!element) return undefined;
	if (element.matches('textarea'))
		return { kind: 'textarea', element: element as HTMLTextAreaElement };
	const inner = element.matches('iframe')
		? (element as HTMLIFrameElement).contentDocument?.body
		: (element as HTMLElement);
	return inner ? { kind: 'contenteditable', element: inner } : undefined;
}

/** Leaves out what a page does not have. */
export const present = <E>(...elements: (E | null | undefined)[]): E[] =>
	elements.filter((element) => element !== null && element !== undefined);
