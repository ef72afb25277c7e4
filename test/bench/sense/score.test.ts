import type { TextMark } from '@common-ground/shared/relevance/text-marks.ts';
import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../labelled/parse.ts';
import { type Answer, missesOf, scoreOf } from './score.ts';

const mark = (start: number, end: number, ...conceptIds: string[]): TextMark => ({
	start,
	end,
	conceptIds,
	because: { rule: 'open' },
});

const answer = (text: string, ...marks: TextMark[]): Answer => {
	const sentence = parseLabelled(JSON.stringify({ id: 'x', text }));
	return { sentence, marks, ambiguous: sentence.labels };
};

describe('the score of labelled sentences', () => {
	it('counts a mark as hit only at exactly the label’s span', () => {
		const exact = answer('a [lead](sp-lead)', mark(2, 6, 'sp-lead'));
		const longer = answer('a [lead](sp-lead) x', mark(2, 8, 'sp-lead'));
		expect(scoreOf([exact, longer])).toMatchObject({ labels: 2, marks: 2, hits: 1 });
	});

	it('takes a meaning that is shown among others as shown, not as decided', () => {
		const open = answer('a [lead](sp-lead)', mark(2, 6, 'sp-tech-lead', 'sp-lead'));
		expect(scoreOf([open])).toMatchObject({ ambiguous: 1, shown: 1, decided: 0, right: 0 });
	});

	it('tells a right decision from a wrong one', () => {
		const right = answer('a [lead](sp-lead)', mark(2, 6, 'sp-lead'));
		const wrong = answer('a [lead](sp-lead)', mark(2, 6, 'sp-tech-lead'));
		expect(scoreOf([right, wrong])).toMatchObject({ shown: 1, decided: 2, right: 1 });
	});

	it('takes a word that was not marked as not shown', () => {
		expect(scoreOf([answer('a [lead](sp-lead)')])).toMatchObject({ ambiguous: 1, shown: 0 });
	});
});

describe('what went wrong', () => {
	it('names each miss with its word', () => {
		const misses = missesOf(
			answer('a [lead](sp-lead) in [SSO](sp-sso)', mark(0, 1, 'sp-x'), mark(10, 13, 'sp-y')),
		);
		expect(misses).toEqual([
			'not marked: lead (sp-lead)',
			'wrong meaning: SSO as sp-y, not sp-sso',
			'marked: a (sp-x)',
		]);
	});
});
