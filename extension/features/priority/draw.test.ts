import { describe, expect, it } from 'vitest';
import { type Drawn, sameDrawing } from './draw.ts';
import { chipLabel, taggedText } from './format.ts';

const NAMES = { marketing: 'Marketing', it: 'IT' };
const chip = { id: 'p1', list: 'marketing', rank: 2, title: 'Checkout', bet: 'big' } as const;
const drawn = (fields: Partial<Drawn['spot']> = {}, tag: Drawn['chip'] = chip): Drawn => ({
	spot: {
		...{
			slot: 'a/1',
			key: 'a',
			x: 1,
			y: 2,
			maxWidth: 100,
			compact: false,
			mini: false,
			fromRight: false,
			cut: undefined,
		},
		...fields,
	},
	chip: tag,
});

describe('drawing again', () => {
	it('is left out when everything stands where it stood', () => {
		expect(sameDrawing([drawn()], [drawn()])).toBe(true);
		const cut = { left: 0, top: 1, right: 2, bottom: 3 };
		expect(sameDrawing([drawn({ cut })], [drawn({ cut: { ...cut } })])).toBe(true);
	});

	it.each([
		['moved', drawn({ x: 2 })],
		['became narrow', drawn({ compact: true })],
		['was cut', drawn({ cut: { left: 0, top: 5, right: 100, bottom: 20 } })],
		['is another ticket on a reused node', drawn({ key: 'b' })],
		['has another rank', drawn({}, { ...chip, rank: 1 })],
		['has another title', drawn({}, { ...chip, title: 'Site speed' })],
		['is done now', drawn({}, { ...chip, closed: 'done' })],
		['lost its tag', drawn({}, null)],
	])('happens when a chip %s', (_what, next) => {
		expect(sameDrawing([drawn()], [next])).toBe(false);
	});

	it('happens when a chip comes or goes', () => {
		expect(sameDrawing([drawn()], [])).toBe(false);
		expect(sameDrawing([], [drawn()])).toBe(false);
	});
});

describe('a chip in words', () => {
	it('names the ticket, the rank and its list, the bet and the title', () => {
		expect(chipLabel('CAMP-2', chip, NAMES)).toBe(
			'CAMP-2: priority 2 of Marketing’s list, big bet: Checkout',
		);
		expect(chipLabel('#7', { ...chip, list: 'shared', bet: 'normal' }, NAMES)).toContain(
			'of the shared list, ordinary',
		);
	});

	it('says that a priority left its list', () => {
		const dropped = { ...chip, rank: 0, closed: 'dropped' } as const;
		expect(chipLabel('CAMP-2', dropped, NAMES)).toBe(
			'CAMP-2: priority dropped, of Marketing’s list: Checkout',
		);
	});

	it('says what was done', () => {
		expect(taggedText('#7', chip)).toBe('#7 now serves “Checkout”.');
		expect(taggedText('#7', undefined)).toBe('#7 serves no priority now.');
	});
});
