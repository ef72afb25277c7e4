import { paintOf } from '../../page/luminance.ts';

/** How the page sets a text, as far as it can be said again. */
export type TextStyle = Record<(typeof COPIED)[number], string>;

const COPIED = [
	...(['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch'] as const),
	...(['letterSpacing', 'wordSpacing', 'textTransform', 'textDecorationLine'] as const),
] as const;

/** Reads each element's styles once. For one reading of the page. */
export class Styles {
	readonly #computed = new Map<Element, CSSStyleDeclaration>();
	readonly #texts = new Map<Element, TextStyle>();
	readonly #blocks = new Map<Element, Element>();
	readonly #grounds = new Map<Element, string>();

	of(element: Element): CSSStyleDeclaration {
		const known = this.#computed.get(element);
		if (known) return known;
		const style = getComputedStyle(element);
		this.#computed.set(element, style);
		return style;
	}

	text(element: Element): TextStyle {
		const known = this.#texts.get(element);
		if (known) return known;
		const style = this.of(element);
		const text = Object.fromEntries(COPIED.map((name) => [name, style[name]])) as TextStyle;
		this.#texts.set(element, text);
		return text;
	}

	/** Text goes on through an element of this kind as if it were not there; not so where it paints a box of its own. */
	isInline(element: Element): boolean {
		const { display, position, borderLeftWidth, backgroundColor } = this.of(element);
		if (display === 'contents') return true;
		if (display !== 'inline' || position !== 'static' || isReplaced(element)) return false;
		return borderLeftWidth === '0px' && (paintOf(backgroundColor)?.alpha ?? 0) === 0;
	}

	/** The nearest element whose lines the text of `element` is set in. */
	blockOf(element: Element): Element {
		const known = this.#blocks.get(element);
		if (known) return known;
		const { parentElement: parent } = element;
		const block = parent && this.isInline(element) ? this.blockOf(parent) : element;
		this.#blocks.set(element, block);
		return block;
	}

	/** What stands behind the text, as a CSS background that lets nothing through; empty where it is not known. */
	groundOf(element: Element): string {
		const known = this.#grounds.get(element);
		if (known !== undefined) return known;
		const ground = this.#ground(element);
		this.#grounds.set(element, ground);
		return ground;
	}

	#ground(element: Element): string {
		const { backgroundColor, backgroundImage } = this.of(element);
		if (backgroundImage !== 'none') return '';
		const alpha = paintOf(backgroundColor)?.alpha ?? 0;
		if (alpha === 1) return backgroundColor;
		const below = element.parentElement ? this.groundOf(element.parentElement) : 'Canvas';
		if (alpha === 0 || below === '') return below;
		return `linear-gradient(${backgroundColor}, ${backgroundColor}), ${below}`;
	}
}

const isReplaced = (element: Element): boolean =>
	element.matches(
		'img, br, svg, canvas, video, audio, iframe, object, embed, input, select, textarea, button, math',
	);
