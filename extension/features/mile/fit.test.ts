import { describe, expect, it } from 'vitest';
import { fitLine, type Part } from './fit.ts';

/** A font of ten pixels a letter. */
const measure = (text: string) => text.length * 10;
const stays = (text: string): Part => ({ text, width: measure(text) });
const word = (
	text: string,
	instead: string,
	kind: 'equivalent' | 'gloss' = 'equivalent',
): Part => ({
	...stays(text),
	instead: { text: instead, kind },
});

describe('a line that is set anew', () => {
	it('keeps its size where there is room', () => {
		expect(fitLine([word('api', 'door'), stays(' opens')], 200, measure)).toEqual({
			texts: ['door', ' opens'],
			scale: 1,
			width: 100,
		});
	});

	it('becomes smaller where there is little, as far as it stays readable', () => {
		const parts = [word('api', 'doorways'), stays(' opens')];
		expect(fitLine(parts, 126, measure).scale).toBeCloseTo(0.9);
	});

	it('has shorter explanations before it loses one', () => {
		const parts = [word('api', 'doorway for other programs to talk', 'gloss'), stays(' opens')];
		const { texts, width, scale } = fitLine(parts, 300, measure);
		expect(texts[0]).toBe('doorway for other programs…');
		expect(width * scale).toBeLessThanOrEqual(300);
	});

	it('keeps the page’s word where nothing that explains would fit', () => {
		const parts = [
			word('api', 'doorway for other programs to talk', 'gloss'),
			stays(' of '),
			word('prod', 'live site'),
		];
		const { texts } = fitLine(parts, 150, measure);
		expect(texts).toEqual(['api', ' of ', 'live site']);
		expect(fitLine([word('prod', 'the site that is live')], 40, measure).texts).toEqual(['prod']);
	});

	it('never cuts what stays, however narrow the room', () => {
		const { texts, scale } = fitLine([stays('A long sentence')], 20, measure);
		expect(texts).toEqual(['A long sentence']);
		expect(scale).toBe(1);
	});
});
