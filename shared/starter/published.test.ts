import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { editions, joined, packed, word } from './pack.fixture.ts';
import { publish, publishedText } from './publish.ts';
import { isAsPublished } from './published.ts';

const cache = packed('cache');

describe('what versions of the pack said', () => {
	it('is kept for good, field by field', () => {
		const { published } = editions(cache, packed('cache', { example: 'New.' }));
		const knows = (text: string) => isAsPublished(published, 'sp-cache', 'example', digest(text));
		expect(['A cache is here.', 'New.', 'Mine.'].map(knows)).toEqual([true, true, false]);
	});

	it('tells a word that came later from one that was there from the start', () => {
		const later = { ...cache, terms: [...cache.terms, word('sp-cache', 'store')] };
		const { published } = editions(cache, later);
		expect(published['sp-cache']?.['word marketing~store']).toMatch(/^1:- 2:/);
	});

	it('can be published again until it goes out', () => {
		const first = publish({}, 1, cache);
		const tried = publish(first, 2, packed('cache', { example: 'Tried.' }));
		expect(publish(tried, 2, cache)).toEqual(first);
	});

	it('keeps what is no longer in the pack', () => {
		const { published } = editions(joined(cache, packed('banner')), cache);
		expect(isAsPublished(published, 'sp-banner', 'kind', digest('term'))).toBe(true);
	});

	it('is written as JSON with a concept a line', () => {
		const { published } = editions(joined(cache, packed('banner')));
		expect(JSON.parse(publishedText(published))).toEqual(published);
		expect(publishedText(published).trim().split('\n')).toHaveLength(4);
	});
});

describe('a digest', () => {
	it('is the same whatever the order of keys, and tells texts apart', () => {
		expect(digest({ a: 1, b: ['x'] })).toBe(digest({ b: ['x'], a: 1 }));
		expect(digest('on')).not.toBe(digest('no'));
	});

	it('takes nothing, an empty text and an empty list for the same', () => {
		expect(new Set([undefined, null, '', []].map(digest)).size).toBe(1);
	});
});
