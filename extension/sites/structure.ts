/** Deeper or further than this a page says nothing new. */
const DEEPEST = 40;
const MOST_LINES = 2_000;
/** What ARIA calls things; anything else in the attribute could be a text. */
const ROLE = /^[a-z]{3,20}$/;
/** Names with a number or an underscore in them are made by a build, and say nothing. */
const NAME = /^[a-z]+(?:-[a-z]+)*$/;
/** Drawn, not built. */
const LEAF = 'svg, canvas, script, style, template, noscript, head';

/**
 * How a page is built, for a report that a member may send: kinds of elements, roles, depth and the names of
 * attributes. No text, no value, no address: nothing of it says what the page is about. Alike neighbours are
 * counted rather than repeated.
 */
export function structureOf(document: Document): string {
	const lines: string[] = [];
	describe(document.body, 0, lines);
	const cut = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [];
	return [...lines.slice(0, MOST_LINES), ...cut].join('\n');
}

function describe(element: Element, depth: number, lines: string[], times = 1): void {
	const often = times > 1 ? ` ×${times}` : '';
	lines.push(`${' '.repeat(depth)}${nameOf(element)}${often}`);
	if (depth >= DEEPEST || element.matches(LEAF)) return;
	for (const [first, count] of runsOf([...element.children]))
		describe(first, depth + 1, lines, count);
}

/** Neighbours that are built alike, as one and their number. */
function runsOf(elements: readonly Element[]): [first: Element, count: number][] {
	const runs: { first: Element; shape: string; count: number }[] = [];
	for (const element of elements) {
		const shape = shapeOf(element);
		const last = runs.at(-1);
		if (last?.shape === shape) last.count += 1;
		else runs.push({ first: element, shape, count: 1 });
	}
	return runs.map(({ first, count }) => [first, count]);
}

/** An element with what is directly in it. */
const shapeOf = (element: Element): string => [element, ...element.children].map(nameOf).join(' ');

function nameOf(element: Element): string {
	const role = element.getAttribute('role') ?? '';
	const names = element
		.getAttributeNames()
		.filter((name) => name !== 'role' && NAME.test(name))
		.toSorted();
	const shown = ROLE.test(role) ? `(${role})` : '';
	return `${element.localName}${shown}${names.length > 0 ? `[${names.join(' ')}]` : ''}`;
}
