import { type ComponentChildren, createElement, type VNode } from 'preact';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Preact's `h` for elements of HTML and SVG. Preact's own types take attributes from the DOM's, which is not
 * known in this package.
 */
export const h = (
	tag: string,
	attributes: Attributes | null,
	...children: ComponentChildren[]
): VNode => createElement(tag, attributes, ...children) as VNode;
