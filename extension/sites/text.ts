/** The text of an element as a person reads it: no line breaks, no runs of spaces. */
export const textOf = (element: Element | null | undefined): string =>
	oneLine(element?.textContent);

export const oneLine = (text: string | null | undefined): string =>
	(text ?? '').replace(/\s+/g, ' ').trim();
