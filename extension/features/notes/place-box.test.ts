// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { boxPlace } from './place-box.ts';

const window = { width: 1000, height: 600 };
const box = { width: 300, height: 200 };

it.each([
	['below its words', { x: 100, y: 100 }, { x: 100, y: 126 }],
	['above them where there is no room below', { x: 100, y: 500 }, { x: 100, y: 294 }],
	['within the window on the right', { x: 900, y: 100 }, { x: 692, y: 126 }],
	['within it where its words are out of sight', { x: -50, y: -80 }, { x: 8, y: 8 }],
])('a box stands %s', (_where, { x, y }, place) => {
	expect(boxPlace(new DOMRect(x, y, 80, 20), box, window)).toEqual(place);
});

it('a box that is larger than the window begins at its corner', () => {
	const large = { width: 2000, height: 2000 };
	expect(boxPlace(new DOMRect(400, 300, 80, 20), large, window)).toEqual({ x: 8, y: 8 });
});
