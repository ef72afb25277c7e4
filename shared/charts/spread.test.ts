import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { spread } from './spread.ts';

const html = (counts: number[], median: number | null = 4): string =>
	renderToString(
		spread({
			...{ id: 'p', caption: 'Checkout', of: 'Question', steps: ['1', '2', '3', '4', '5'] },
			series: [
				{ name: 'Marketing', hue: 'marketing' },
				{ name: 'IT', hue: 'it' },
			],
			rows: [
				{
					label: 'Reach',
					values: [
						{ counts, median },
						{ counts: [1, 0, 0, 0, 0], median: 1 },
					],
				},
			],
		}),
	);

it('a spread has a dot for each person, round on one side and square on the other', () => {
	const text = html([0, 0, 0, 3, 1]);
	expect(text.match(/<circle[^>]*r="5"/gu)).toHaveLength(4);
	expect(text.match(/class="bar"[^>]*width="10"/gu)).toHaveLength(1);
});

it('a spread says each side’s numbers and median in its table', () => {
	expect(html([0, 0, 0, 3, 1])).toContain(
		'<th scope="row">Reach, Marketing</th><td>0</td><td>0</td><td>0</td><td>3</td><td>1</td><td>4</td>',
	);
});

it('a spread of a crowd shows one dot with their number', () => {
	const text = html([0, 0, 1200, 0, 0], 3);
	expect(text.match(/<circle[^>]*r="5"/gu)).toHaveLength(1);
	expect(text).toContain('× 1,200');
});

it('a spread of a side where nobody scored has no median', () =>
	expect(html([0, 0, 0, 0, 0], null)).toContain('<td>0</td><td>–</td>'));
