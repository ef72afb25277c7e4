import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PulseRound } from '../model/pulse.ts';
import { figureWords, pulsePlots, pulseTrend } from './plots.ts';
import { PULSE_QUESTIONS } from './questions.ts';
import { pulseResults } from './results.ts';

const names = { marketing: 'Marketing', it: 'IT' };
const round = (id: string, pace: number[] | null): PulseRound => ({
	...{ id, by: 'tara', at: `2026-0${id}-01T09:00:00Z`, ends: '2026-12-31', state: 'closed' },
	counts: { marketing: pace && { pace }, it: null },
});

describe('the plots of a pulse', () => {
	const results = pulseResults([round('1', [0, 0, 1, 2, 2]), round('2', null)]);
	const drawn = results.map((result) =>
		pulsePlots(result, names, 'pulse').map((plot) => renderToString(plot)),
	);

	it('have a table of each side’s share beside the published figure', () => {
		expect(drawn[0]?.[0]).toContain(
			'<th scope="row">Finds technology delivery too slow</th><td>Marketing</td><td>80 %</td><td>43 %</td>',
		);
		expect(drawn[0]?.[1]).toContain(
			'<th scope="row">Communication</th><td>Marketing</td><td>fewer than 5 answered</td><td>40 %</td>',
		);
	});

	it('draw nothing that is no number where too few answered', () => {
		expect(drawn.flat().join()).not.toMatch(/NaN|undefined|null/u);
	});

	it('leave a gap in the trend where too few answered', () => {
		const html = renderToString(pulseTrend(results, 'pace', names, 'trend'));
		expect(html).toContain('<th scope="row">2026-01-01</th><td>80 %</td>');
		expect(html).toContain('<th scope="row">2026-02-01</th><td>–</td>');
	});
});

it('a figure is told with who published it, and when, if that is known', () => {
	const [understanding, pace] = PULSE_QUESTIONS.map((question) =>
		question.kind === 'scale' ? question.figures.map(figureWords) : [],
	);
	expect(understanding?.[1]).toBe(
		'68 % of IT are confident that they understand Marketing’s priorities (Celerity: Bridging the CMO-CIO Gap, 2014)',
	);
	expect(pace?.[0]).toMatch(/Infor: 5 ways CMOs and CIOs can bridge the gap\)$/);
});
