/** What a release of a tool changes without notice: names that only machines read. */
const NAMES = /^(?:class|id|style|data-.*)$/;
/** Refer to ids, one or several. */
const REFERENCES = [
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-owns',
	'aria-details',
	'aria-activedescendant',
	'for',
	'form',
	'list',
	'headers',
];
/** Elements that say nothing by their kind, around which another one may come. */
const PLAIN = 'div, span, a, h1, h2, p, ul, table';
const WRAPPED = 0.15;

export type Random = () => number;

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const nameFrom = (random: Random): string => `x${Math.floor(random() * 2 ** 40).toString(36)}`;

/**
 * Gives every class, id and data attribute of a page another value, in place; what refers to an id refers to
 * it still. `kept` are data attributes that are the tool's data, as the number of a task.
 */
export function rename(document: Document, random: Random, kept: readonly string[] = []): void {
	const ids = new Map<string, string>();
	const renamed = (id: string): string => {
		const name = ids.get(id) ?? nameFrom(random);
		ids.set(id, name);
		return name;
	};
	for (const element of document.body.querySelectorAll('*'))
		for (const { name, value } of [...element.attributes]) {
			if (name === 'id') element.setAttribute(name, renamed(value));
			else if (REFERENCES.includes(name))
				element.setAttribute(name, value.split(/\s+/).map(renamed).join(' '));
			else if (NAMES.test(name) && !kept.includes(name))
				element.setAttribute(name, nameFrom(random));
		}
}

/** Puts new elements around some of those that say nothing by their kind, as redesigns do. */
export function rewrap(document: Document, random: Random): void {
	for (const element of document.body.querySelectorAll(PLAIN)) {
		if (random() >= WRAPPED || !element.parentElement) continue;
		const phrasing = element.closest('p, h1, h2, h3, span, a, button, label');
		const wrapper = document.createElement(phrasing ? 'span' : 'div');
		element.replaceWith(wrapper);
		wrapper.append(element);
	}
}
