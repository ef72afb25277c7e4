import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type SlopeLine, type SlopeProps, type SlopeRow, slope } from './slope.ts';
import { drawnRows } from './slope-rows.ts';

const rows = (prefix: string, count: number): SlopeRow[] =>
	Array.from({ length: count }, (_, n) => ({
		...{ id: `${prefix}${n + 1}`, rank: n + 1, label: `${prefix} ${n + 1}`, mark: '·' },
	}));

const line = (left: string, right: string, more: Partial<SlopeLine> = {}): SlopeLine => ({
	...{ left, right, arrow: null, hue: 'shared', dashed: false, says: 'is the same as' },
	...more,
});

const props = (count: number, lines: SlopeLine[] = []): SlopeProps => ({
	...{ id: 's', caption: 'Where we part', lines },
	left: { name: 'Marketing', rows: rows('m', count) },
	right: { name: 'IT', rows: rows('t', count) },
});

const html = (of: SlopeProps): string => renderToString(slope(of));

describe('the slope chart', () => {
	it('joins what belongs together, and says the same in its table', () => {
		const text = html(props(5, [line('m1', 't4', { arrow: 'right', says: 'serves' })]));
		expect(text).toContain('data-left="m1" data-right="t4"');
		expect(text).toContain(
			'<th scope="row">m 1</th><td>1</td><td>serves</td><td>t 4</td><td>4</td><td>3</td>',
		);
	});

	it('names in the table what stands alone', () => {
		const text = html(props(1));
		expect(text).toContain('<th scope="row">m 1</th><td>1</td><td>–</td>');
		expect(text).toContain('<th scope="row">–</th><td>–</td><td>–</td><td>t 1</td><td>1</td>');
	});

	it('tells a clash from the rest by its dashes', () => {
		expect(html(props(2, [line('m1', 't1')]))).not.toContain('stroke-dasharray="7 4"');
		expect(html(props(2, [line('m1', 't1', { dashed: true })]))).toContain(
			'stroke-dasharray="7 4"',
		);
	});

	it('of thousands of lines tells in its table those that it draws', () => {
		const lines = Array.from({ length: 300 }, (_, n) => line(`m${n + 1}`, `t${300 - n}`));
		const text = html(props(300, lines));
		const drawn = text.match(/data-left=/gu)?.length ?? 0;
		expect(drawn).toBeGreaterThan(0);
		expect(text.match(/<td>is the same as<\/td>/gu)).toHaveLength(drawn);
	});

	it('draws nothing for a line whose end is not there', () =>
		expect(html(props(2, [line('gone', 't1')]))).not.toContain('data-left'));

	it.each([
		['of 300 letters', 'x'.repeat(300)],
		['of one long word of pictures', '👩🏽‍💻'.repeat(80)],
		['from right to left', 'תשלום בעמוד אחד '.repeat(20)],
		['that looks like HTML', '<img src=x onerror=alert(1)>'],
	])('cuts a title %s, and keeps it whole beside', (_, label) => {
		const [first, ...rest] = rows('m', 3);
		const text = html({
			...props(3),
			left: { name: 'Marketing', rows: [{ ...(first as SlopeRow), label }, ...rest] },
		});
		const drawn = /<text x="188"[^>]*>([^<]*)<\/text><text class="value"/u.exec(text)?.[1] ?? '';
		expect([...drawn].length).toBeLessThan(120);
		expect(text).not.toContain('<img');
		expect(text).toContain(label.replaceAll('<', '&lt;').trim());
	});

	it('is the same bytes each time, also over nothing', () => {
		expect(html(props(40))).toBe(html(props(40)));
		expect(html(props(0))).not.toMatch(/NaN|Infinity|undefined/u);
	});
});

describe('rows of a list', () => {
	it('are all there up to forty', () => {
		const { rows: drawn, gaps, slots } = drawnRows(rows('m', 40), []);
		expect([drawn.length, gaps.length, slots]).toEqual([40, 0, 40]);
	});

	it('of a longer one are the first and those that lines end at, with the rest counted in its place', () => {
		const { rows: drawn, gaps, slotOf } = drawnRows(rows('m', 5000), ['m4000', 'm20']);
		expect(drawn.map(({ row }) => row.rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 4000]);
		expect(gaps).toEqual([
			{ slot: 10, count: 9 },
			{ slot: 12, count: 3979 },
			{ slot: 14, count: 1000 },
		]);
		expect(slotOf.get('m4000')).toBe(13);
	});

	it('are never more than can be read, however many lines there are', () => {
		const all = rows('m', 5000);
		const { rows: drawn } = drawnRows(
			all,
			all.map(({ id }) => id),
		);
		expect(drawn).toHaveLength(40);
	});
});
