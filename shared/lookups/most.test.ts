import { describe, expect, it } from 'vitest';
import type { LookupCount } from '../model/lookup-count.ts';
import type { TermRequest } from '../model/request.ts';
import { type Asked, mostAsked } from './most.ts';

const count = (conceptId: string, day: string, sum: number, more = {}): LookupCount => ({
	...{ id: `${day}~it~${conceptId}`, conceptId, side: 'it', day, count: sum, ...more },
});
const request = (id: string, text: string, answeredBy?: string): TermRequest => ({
	...{ id, text, side: 'it', by: 'ian', at: '' },
	...(answeredBy
		? { state: 'answered', answer: { conceptId: answeredBy, by: 'tara', at: '' } }
		: { state: 'open' }),
});
const asker = (requestId: string, by: string, at = '2026-06-02T10:00:00Z') => ({
	...{ id: `${requestId}~${by}`, requestId, by, at, context: '' },
});
const ASKED: Asked = {
	counts: [
		count('lead', '2026-06-01', 4),
		count('lead', '2026-06-02', 3),
		count('seo', '2026-06-02', 5),
	],
	requests: [request('r1', 'funnel'), request('r2', 'leads', 'lead')],
	askers: [asker('r1', 'ian'), asker('r1', 'ada'), asker('r2', 'ian')],
};

describe('what a side asked for most', () => {
	it('is what was looked up and asked for, together', () => {
		expect(mostAsked(ASKED, 10)).toEqual({
			marketing: [],
			it: [
				{ conceptId: 'lead', text: 'leads', lookups: 7, askers: 1 },
				{ conceptId: 'seo', text: '', lookups: 5, askers: 0 },
				{ conceptId: '', text: 'funnel', lookups: 0, askers: 2 },
			],
		});
		expect(mostAsked(ASKED, 1).it).toHaveLength(1);
	});

	it('is of the days that are asked about', () => {
		const { it: words } = mostAsked({ ...ASKED, from: '2026-06-01', to: '2026-06-01' }, 10);
		expect(words).toEqual([{ conceptId: 'lead', text: '', lookups: 4, askers: 0 }]);
	});

	it('counts a merged concept as the one that it went into', () => {
		const nowOf = (id: string) => (id === 'seo' ? 'lead' : id);
		expect(mostAsked({ ...ASKED, nowOf }, 10).it[0]).toMatchObject({
			conceptId: 'lead',
			lookups: 12,
		});
	});
});
