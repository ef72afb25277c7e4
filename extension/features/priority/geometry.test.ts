import { describe, expect, it } from 'vitest';
import {
	type Box,
	COMPACT_WIDTH,
	HEADER_SLOT,
	intersection,
	type Measured,
	probes,
	type Spot,
	spotFor,
} from './geometry.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
	left,
	top,
	right,
	bottom,
});
const WINDOW = box(0, 0, 1280, 800);

/** A card of 260 × 140 with its key on the first line. */
const card = (fields: Partial<Measured> = {}): Measured => ({
	slot: 'CAMP-2/1',
	key: 'CAMP-2',
	card: box(100, 100, 360, 240),
	line: box(116, 112, 160, 128),
	freeUntil: 360,
	gap: undefined,
	clip: WINDOW,
	...fields,
});

const placed = (fields: Partial<Measured> = {}): Spot => {
	const spot = spotFor(card(fields));
	if (!spot) throw new Error('No spot');
	return spot;
};

describe('where a chip stands', () => {
	it('is behind its text, on the middle of the line', () => {
		expect(placed()).toMatchObject({ x: 166, y: 111, compact: false, cut: undefined });
	});

	it('leaves what follows on the line free', () => {
		const spot = placed({ freeUntil: 300 });
		expect(spot.x + spot.maxWidth).toBeLessThanOrEqual(294);
	});

	it('shows rank and bet alone where a title has no room', () => {
		expect(placed({ freeUntil: 250 })).toMatchObject({ compact: true, maxWidth: COMPACT_WIDTH });
	});

	it.each([
		['the line is full', { freeUntil: 170 }],
		['there is no text', { line: undefined }],
	])('sits on the upper right edge where %s', (_why, fields) => {
		const spot = placed(fields);
		expect(spot.compact).toBe(true);
		expect(spot.y).toBe(91);
		expect(spot.x + spot.maxWidth).toBeLessThan(360);
	});

	const fullRow = {
		card: box(100, 100, 900, 140),
		line: box(116, 112, 300, 128),
		freeUntil: 310,
	};

	it.each([
		['behind the text', { left: 500, right: 560 }, { x: 503, fromRight: false }],
		['before it', { left: 28, right: 110 }, { x: 107 - COMPACT_WIDTH, fromRight: true }],
	])('is in a gap %s in a row whose line is full', (_where, gap, place) => {
		const spot = placed({ ...fullRow, gap: { ...gap, width: COMPACT_WIDTH } });
		expect(spot).toMatchObject({ ...place, y: 111, mini: false });
	});

	it('is a rank alone where the gap is no wider', () => {
		const spot = placed({ ...fullRow, gap: { left: 85, right: 110, width: 20 } });
		expect(spot).toMatchObject({ x: 87, y: 111, maxWidth: 20, mini: true });
	});

	it('is on the upper edge of a row without any gap, where no text is', () => {
		expect(placed(fullRow)).toMatchObject({ x: 302 - COMPACT_WIDTH, y: 91, fromRight: true });
	});

	it('leaves a wider chip the room that it needs', () => {
		const spot = spotFor(card({ freeUntil: 230 }), 72);
		expect(spot).toMatchObject({ maxWidth: 72, fromRight: true });
	});

	it('stands below a heading that leaves no room', () => {
		const heading = { slot: HEADER_SLOT, freeUntil: 170 };
		expect(placed(heading)).toMatchObject({ x: 116, y: 130, compact: true });
	});

	it('stays in the visible part of a card that is wider than its container', () => {
		const spot = placed({ line: undefined, clip: box(0, 0, 300, 800) });
		expect(spot.x + spot.maxWidth).toBeLessThan(300);
	});

	it('is cut where its scroll container ends', () => {
		expect(placed({ clip: box(0, 115, 1280, 800) }).cut).toMatchObject({ top: 4, bottom: 18 });
	});

	it('is nowhere once its place is scrolled away', () => {
		expect(spotFor(card({ clip: box(0, 140, 1280, 800) }))).toBeUndefined();
	});

	it('asks for the card level with what is seen of the chip', () => {
		const clip = box(0, 120, 1280, 800);
		const visible = box(100, 120, 360, 240);
		expect(probes(placed({ clip }), visible).map(({ y }) => y)).toEqual([124.5, 124.5]);
	});

	it('asks for the card at points inside it, also when the chip sticks out', () => {
		const measured = card({ line: undefined });
		for (const { x, y } of probes(placed({ line: undefined }), measured.card)) {
			expect(intersection(box(x, y, x + 0.1, y + 0.1), measured.card)).toBeDefined();
		}
	});
});
