import type { TextStyle } from './styles.ts';

/** Pixels that a text takes in a style of the page, without laying anything out. */
export function textMeter(): (text: string, style: TextStyle) => number {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	let current: TextStyle | undefined;
	const use = (style: TextStyle) => {
		if (!context || style === current) return;
		current = style;
		const { fontStyle, fontWeight, fontSize, fontFamily } = style;
		context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
		context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
	};
	return (text, style) => {
		if (!context) return Number.POSITIVE_INFINITY;
		use(style);
		return context.measureText(transformed(text, style.textTransform)).width;
	};
}

function transformed(text: string, transform: string): string {
	if (transform === 'uppercase') return text.toUpperCase();
	return transform === 'lowercase' ? text.toLowerCase() : text;
}
