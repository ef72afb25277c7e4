import { describe, expect, it } from 'vitest';
import { type Box, intersection } from '../priority/geometry.ts';
import { besideForm, chipPlace, listPlace, type Place, type Room } from './place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const room = (more: Partial<Room> = {}): Room => ({
	editor: box(400, 300, 400, 200),
	form: box(350, 50, 500, 600),
	keepClear: [],
	ours: [],
	busy: [],
	viewport: box(0, 0, 1280, 800),
	...more,
});
const CHIP = { width: 200, height: 26 };
const boxOf = ({ left, top, width, maxHeight }: Place) => box(left, top, width, maxHeight);

describe('the list', () => {
	it('stands right of the form, else left of it', () => {
		expect(besideForm(room())).toMatchObject({ left: 858, top: 300 });
		const why = box(862, 50, 340, 500);
		expect(besideForm(room({ ours: [why] }))).toMatchObject({ left: 42, width: 300 });
	});

	it('comes unasked only where it covers nothing', () => {
		const busy = [box(900, 400, 50, 20), box(100, 500, 50, 20)];
		expect(besideForm(room({ busy }))).toBeUndefined();
		expect(listPlace(room({ busy }), 380)).toBeDefined();
	});

	it('lies over the other panel of ours before it lies over the editor or a button of the tracker', () => {
		const narrow = room({
			editor: box(20, 300, 560, 150),
			form: box(0, 0, 600, 800),
			viewport: box(0, 0, 600, 800),
			keepClear: [box(20, 100, 560, 40)],
			ours: [box(260, 460, 340, 340)],
		});
		const place = listPlace(narrow, 380);
		expect(place && intersection(boxOf(place), narrow.editor)).toBeUndefined();
		expect(place && intersection(boxOf(place), narrow.keepClear[0] as Box)).toBeUndefined();
	});

	it('is not shown where it could only lie over the editor', () => {
		const full = room({ editor: box(0, 0, 1280, 800), form: box(0, 0, 1280, 800) });
		expect(listPlace(full, 380)).toBeUndefined();
		expect(chipPlace(full, CHIP)).toBeUndefined();
	});
});

describe('the small button', () => {
	it('stands at the editor’s upper right', () => {
		expect(chipPlace(room(), CHIP)).toMatchObject({ left: 600, top: 272 });
	});

	it('goes below a tool bar’s other side, where nothing is in use', () => {
		const busy = [box(400, 270, 400, 28)];
		expect(chipPlace(room({ busy }), CHIP)).toMatchObject({ left: 600, top: 502 });
	});

	it('never lies over the tracker’s buttons', () => {
		const keepClear = [box(0, 250, 1280, 48), box(0, 501, 1280, 30)];
		const place = chipPlace(room({ keepClear }), CHIP);
		expect(place).toMatchObject({ left: 808, top: 300 });
	});
});
