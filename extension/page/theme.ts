import { type Paint, paintOf } from './luminance.ts';

export type Theme = 'light' | 'dark';

/** Below this, light text stands on it. */
const DARK = 0.4;

/**
 * Does the page show light or dark? What it paints decides, whatever it declares: the ground of
 * <body> or <html>, else of the outermost painted box in the middle of the window, else the canvas.
 */
export function themeOf(document: Document): Theme {
	const ground = groundOf(document.body) ?? groundOf(document.documentElement) ?? middle(document);
	if (ground) return ground.luminance < DARK ? 'dark' : 'light';
	return canvasIsDark(document) ? 'dark' : 'light';
}

function groundOf(element: Element | null): Paint | undefined {
	if (!element) return undefined;
	const paint = paintOf(getComputedStyle(element).backgroundColor);
	return paint && paint.alpha > 0.5 ? paint : undefined;
}

function middle(document: Document): Paint | undefined {
	let found: Paint | undefined;
	let element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
	for (; element; element = element.parentElement) found = groundOf(element) ?? found;
	return found;
}

function canvasIsDark(document: Document): boolean {
	const scheme = getComputedStyle(document.documentElement).colorScheme;
	if (!scheme.includes('dark')) return false;
	return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
