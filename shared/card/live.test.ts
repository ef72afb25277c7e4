import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../model/concept.ts';
import { type FindWords, liveWords, wordFinder } from './live.ts';

const concept = (id: string, status: Concept['status'] = 'approved'): Concept => ({
	id,
	subjectField: '',
	kind: 'term',
	status,
	definition: { marketing: '', it: '' },
	changes: { marketing: '', it: '' },
	example: '',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
});

const term = (conceptId: string, text: string): Term => ({
	id: `${conceptId}-${text}`,
	conceptId,
	text,
	side: 'it',
	status: 'preferred',
	type: 'full',
});

const find: FindWords = wordFinder(
	[concept('proxy'), concept('cache'), concept('draft', 'suggested')],
	[term('proxy', 'proxy'), term('cache', 'cache'), term('draft', 'gateway')],
);

const texts = {
	inYourWords: '',
	theyMean: '',
	changesForYou: '',
	example: '',
	warning: '',
	advice: '',
};

const live = (more: Partial<typeof texts>, ...own: string[]) =>
	liveWords({ ...texts, ...more }, new Set(own), find);

describe('words inside a card’s texts', () => {
	it('are found in whatever form they stand there', () => {
		expect(live({ inYourWords: 'Two proxies.' })).toEqual({
			inYourWords: [{ start: 4, end: 11, conceptIds: ['proxy'] }],
		});
	});

	it('are live where they are read first, over all of the card', () => {
		const { warning, inYourWords, example } = live({
			inYourWords: 'A proxy and a cache.',
			example: 'The cache of the proxy.',
			warning: 'No proxy.',
		});
		expect(warning).toHaveLength(1);
		expect(inYourWords).toEqual([{ start: 14, end: 19, conceptIds: ['cache'] }]);
		expect(example).toBeUndefined();
	});

	it('are never what the card itself explains', () => {
		expect(live({ inYourWords: 'A proxy with a cache.' }, 'proxy')).toEqual({
			inYourWords: [{ start: 15, end: 20, conceptIds: ['cache'] }],
		});
	});

	it('are published ones', () => {
		expect(live({ inYourWords: 'A gateway.' })).toEqual({});
	});
});
