import { describe, expect, it } from 'vitest';
import { gapsOn, nearestGap } from './gaps.ts';

const box = (left: number, right: number, top = 110, bottom = 130) => ({
	left,
	right,
	top,
	bottom,
});
const LINE = box(120, 600);
const ROW = box(100, 900, 100, 140);
const WINDOW = box(0, 1280, 0, 800);

describe('free stretches of a row', () => {
	it('lie between its things and in its margins', () => {
		const things = [box(700, 760), box(110, 600), box(860, 890)];
		expect(gapsOn(LINE, things, ROW, WINDOW)).toEqual([
			{ left: 28, right: 110 },
			{ left: 600, right: 700 },
			{ left: 760, right: 860 },
			{ left: 890, right: 972 },
		]);
	});

	it('are not behind things that lie over one another, nor beyond what is seen', () => {
		const things = [box(110, 600), box(200, 300), box(590, 880)];
		expect(gapsOn(LINE, things, ROW, box(100, 900, 0, 800))).toEqual([
			{ left: 100, right: 110 },
			{ left: 880, right: 900 },
		]);
	});

	it('are not taken by what stands on another line of the row', () => {
		expect(gapsOn(LINE, [box(110, 900, 131, 139)], ROW, ROW)).toEqual([{ left: 100, right: 900 }]);
	});

	it('are chosen by how near they are to the end of the text', () => {
		const gaps = [
			{ left: 28, right: 110 },
			{ left: 600, right: 640 },
			{ left: 760, right: 860 },
		];
		expect(nearestGap(gaps, 600, 58)).toEqual({ left: 760, right: 860 });
		expect(nearestGap(gaps, 600, 30)).toEqual({ left: 600, right: 640 });
		expect(nearestGap(gaps, 600, 97)).toBeUndefined();
	});
});
