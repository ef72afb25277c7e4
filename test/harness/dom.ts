/** A page of any driver, in which a function can be run. */
export interface Evaluating {
	evaluate<R, A>(run: (argument: A) => R, argument: A): Promise<R>;
}

/** Name of the one element that the extension inserts. */
export const HOST_SELECTOR = 'common-ground-overlay';

/**
 * The page's own DOM as text, our host element aside: equal before and after means that the
 * extension left no trace in it. Form values and open shadow roots count as content.
 */
export const serialiseDom = (page: Evaluating): Promise<string> =>
	page.evaluate((host) => {
		const text = (node: Node): string => {
			if (node instanceof Text) return `"${node.data}"`;
			if (node instanceof Comment) return `<!--${node.data}-->`;
			if (!(node instanceof Element)) return '';
			if (node.matches(host)) return '';
			const attributes = [...node.attributes].map((a) => ` ${a.name}="${a.value}"`).sort();
			const value = node instanceof HTMLTextAreaElement ? `=${node.value}` : '';
			const shadow = node.shadowRoot ? `#shadow(${inside(node.shadowRoot)})` : '';
			const template = node instanceof HTMLTemplateElement ? inside(node.content) : '';
			return `<${node.localName}${attributes.join('')}${value}>${shadow}${template}${inside(node)}</>`;
		};
		const inside = (parent: Node): string => [...parent.childNodes].map(text).join('');
		return text(document.documentElement);
	}, HOST_SELECTOR);

/** Where two texts part, with what stands around it; null if they are the same. Whole pages fill a screen. */
export function differenceOf(a: string, b: string): [string, string] | null {
	if (a === b) return null;
	let at = 0;
	while (a[at] === b[at]) at++;
	return [a.slice(Math.max(0, at - 80), at + 80), b.slice(Math.max(0, at - 80), at + 80)];
}
