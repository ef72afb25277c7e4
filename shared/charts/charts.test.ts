import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { bars } from './bars.ts';
import { lines } from './lines.ts';
import { numeral, percent, shorten } from './text.ts';

const BARS = {
	id: 'work',
	caption: 'Tickets by side',
	of: 'Level',
	series: [
		{ name: 'Marketing', hue: 'marketing' },
		{ name: 'IT', hue: 'it' },
	],
	rows: [
		{ label: 'Tactics', values: [3, 1200] },
		{ label: '<script>alert(1)</script>', values: [0, 0] },
	],
} as const;

describe('bars', () => {
	const html = renderToString(bars(BARS));

	it('come with a table of the same numbers', () => {
		expect(html).toContain('<th scope="row">Tactics</th><td>3</td><td>1,200</td>');
	});

	it('are filled by patterns that differ, with ids that begin with the figure’s', () => {
		expect(html).toContain('fill="url(#work-marketing)"');
		expect(html).toContain('id="work-it"');
	});

	it('show text as text', () => {
		expect(html).not.toContain('<script');
		expect(html).toContain('&lt;script>');
	});

	it('are the same bytes each time, and stand where nothing was counted', () => {
		expect(renderToString(bars(BARS))).toBe(html);
		expect(renderToString(bars({ ...BARS, rows: [] }))).not.toMatch(/NaN|Infinity/u);
	});
});

it('lines leave a gap where there is nothing, and say so in the table', () => {
	const html = renderToString(
		lines({
			...{ id: 'trend', caption: 'Alignment', of: 'Month', range: [0, 1], format: percent },
			steps: ['2026-01', '2026-02', '2026-03'],
			series: [{ name: 'Alignment', hue: 'shared', values: [0.5, null, 0.25] }],
		}),
	);
	expect(html).toContain('<th scope="row">2026-02</th><td>–</td>');
	expect(html).not.toMatch(/NaN|undefined/u);
});

it('numbers are written the same on every machine', () => {
	expect([numeral(1234567), numeral(-0.2), numeral(-12.5, 1), percent(0.435)]).toEqual([
		...['1,234,567', '0', '−12.5', '44 %'],
	]);
});

it('texts are cut between letters', () => {
	expect(shorten('Checkout', 8)).toBe('Checkout');
	expect(shorten('Checkout revamp', 9)).toBe('Checkout…');
	expect(shorten('👩‍💻👩‍💻👩‍💻', 5)).toBe('👩‍💻…');
});
