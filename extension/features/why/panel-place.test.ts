import { describe, expect, it } from 'vitest';
import type { Box } from '../priority/geometry.ts';
import { panelPlace as placeOf } from './panel-place.ts';

const VIEWPORT: Box = { left: 0, top: 0, right: 1440, bottom: 900 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({
	left,
	top,
	right,
	bottom,
});

const panelPlace = (form: Box, keepClear: Box[], viewport: Box, fields: Box[] = []) =>
	placeOf({ form, keepClear, fields }, viewport);

describe('where the why panel stands', () => {
	it('is right of a dialog with room beside it, level with its top', () => {
		const place = panelPlace(box(400, 48, 1040, 700), [], VIEWPORT);
		expect(place).toEqual({
			left: 1052,
			top: 48,
			width: 340,
			maxHeight: 844,
			tight: false,
			smallTop: 48,
		});
	});

	it('is narrower where that makes it fit beside', () => {
		const place = panelPlace(box(400, 48, 1120, 700), [], VIEWPORT);
		expect([place.left, place.width]).toEqual([1132, 300]);
	});

	it('is left of a form that touches the right edge', () => {
		expect(panelPlace(box(700, 48, 1440, 700), [], VIEWPORT).left).toBe(700 - 12 - 340);
	});

	it('lies over the right part of a wide form, below the button that creates', () => {
		const create = box(1100, 50, 1200, 90);
		const place = panelPlace(box(128, 26, 1400, 860), [create], VIEWPORT);
		expect(place.left).toBe(1440 - 8 - 340);
		expect(place.top).toBe(98);
		expect(place.maxHeight).toBe(794);
	});

	it('takes the larger of the rooms above and below', () => {
		const create = box(1100, 600, 1200, 640);
		const place = panelPlace(box(128, 26, 1400, 860), [create], VIEWPORT);
		expect([place.top, place.maxHeight]).toEqual([26, 566]);
	});

	it('begins small where the questions would not fit', () => {
		const place = panelPlace(box(0, 0, 600, 340), [box(300, 150, 600, 190)], box(0, 0, 600, 360));
		expect(place.tight).toBe(true);
		expect([place.top, place.maxHeight]).toEqual([8, 344]);
	});

	it('stays in the window when the form begins below it', () => {
		expect(panelPlace(box(100, 2000, 800, 2600), [], VIEWPORT).top).toBeLessThanOrEqual(640);
	});

	it('lies over no field of a wide form, narrower if that helps', () => {
		const dates = [200, 400, 600].map((top) => box(1000, top, 1120, top + 30));
		const place = panelPlace(box(0, 26, 1440, 860), [], VIEWPORT, dates);
		expect([place.left, place.width, place.tight]).toEqual([1440 - 8 - 288, 288, false]);
	});

	it('lies over fields where they fill the form, but not over the button that creates', () => {
		const fields = [80, 260, 440, 620, 800].map((top) => box(20, top, 1420, top + 60));
		const create = box(1100, 20, 1200, 60);
		const place = panelPlace(box(0, 26, 1440, 860), [create], VIEWPORT, fields);
		expect([place.tight, place.top]).toEqual([false, 68]);
	});

	it('keeps its small button off the fields, too', () => {
		const low = box(0, 0, 600, 360);
		const place = panelPlace(low, [box(20, 150, 590, 190)], low, [box(20, 4, 590, 60)]);
		expect([place.tight, place.smallTop]).toEqual([true, 68]);
	});

	it('is no wider than the window', () => {
		const place = panelPlace(box(0, 0, 320, 600), [], box(0, 0, 320, 640));
		expect([place.left, place.width]).toEqual([8, 304]);
	});
});
