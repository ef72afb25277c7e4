/** Any CSS colour as the browser paints it. */
export interface Paint {
	/** 0 black to 1 white, as the eye weighs the three. */
	luminance: number;
	/** 0 transparent to 1. */
	alpha: number;
}

const RGB = /^rgba?\((\d+),? (\d+),? (\d+)(?:,? [,/]? ?([\d.]+))?\)$/;

/** Reads a computed colour; undefined where the browser cannot paint it either. */
export function paintOf(colour: string): Paint | undefined {
	const parts = RGB.exec(colour);
	if (!parts) return painted(colour);
	const [, red, green, blue, alpha = '1'] = parts;
	return { luminance: weigh(Number(red), Number(green), Number(blue)), alpha: Number(alpha) };
}

/** For "oklch(…)" and its like: paints one pixel and looks at it. */
function painted(colour: string): Paint | undefined {
	const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
	return { luminance: weigh(red, green, blue), alpha: alpha / 255 };
}

const weigh = (red: number, green: number, blue: number): number =>
	(0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
