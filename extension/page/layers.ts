/**
 * What we lay over a page, from the bottom to the top. Features come in any order, and what is asked for must not
 * lie under what came by itself: first what belongs to places of the page, then what stands beside a form, then
 * what is opened, and what is only said last.
 */
export const LAYERS = [
	'mile',
	'priority-tags',
	'why',
	'writing',
	'notes',
	'ticket-panel',
	'termlist',
	'flash',
	'card',
	'why-notice',
] as const;

export type LayerName = (typeof LAYERS)[number];

/** Puts a layer where it belongs among those that are there. */
export function insertLayer(
	root: Node,
	layers: ReadonlyMap<LayerName, { element: Element }>,
	name: LayerName,
	element: Element,
): void {
	const above = LAYERS.slice(LAYERS.indexOf(name) + 1);
	const next = above
		.map((each) => layers.get(each)?.element)
		.find((each) => each?.parentNode === root);
	root.insertBefore(element, next ?? null);
}
