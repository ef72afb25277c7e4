/** Is the focus in this part of our interface? */
export const hasFocus = (layer: Element): boolean =>
	layer.contains((layer.getRootNode() as ShadowRoot).activeElement);

/** Puts the focus on the first thing that one can use there. False where there is none. */
export function focusFirst(layer: Element): boolean {
	const first = layer.querySelector<HTMLElement>('li button, .writing-chip, .writing-off button');
	first?.focus();
	return first !== null;
}
