import { describe, expect, it } from 'vitest';
import { starterRecords } from '../starter/records.ts';
import { NearWords } from './near.ts';

const glossary = new NearWords(starterRecords().terms);
const near = (text: string) =>
	glossary.find(text).map(({ conceptId, how }) => `${conceptId} ${how}`);
const among = (words: readonly string[], text: string) =>
	new NearWords(words.map((word, n) => ({ conceptId: `c${n}`, text: word })))
		.find(text)
		.map(({ text: other, how }) => `${other} ${how}`);

describe('a word that the glossary has already', () => {
	it.each([
		['Conversion', 'sp-conversion same'],
		['conversions', 'sp-conversion spelling'],
		['convresion', 'sp-conversion typo'],
		['SLAs', 'sp-sla spelling'],
		['Service-Level Agreements', 'sp-sla spelling'],
	])('is found as %s', (text, expected) => {
		expect(near(text)).toContain(expected);
	});

	it('is found by its acronym, and by what the acronym stands for', () => {
		expect(among(['return on ad spend'], 'ROAS')).toEqual(['return on ad spend acronym']);
		expect(among(['ROAS'], 'Return on ad spend')).toEqual(['ROAS acronym']);
		expect(among(['CPA'], 'cost per acquisition')).toEqual(['CPA acronym']);
		expect(among(['definition of done'], 'DOD')).toEqual(['definition of done acronym']);
	});

	it('is found whatever the accents, hyphens and order', () => {
		expect(among(['café au lait'], 'Cafe au Lait')).toEqual(['café au lait spelling']);
		expect(among(['e-mail'], 'E Mail')).toEqual(['e-mail spelling']);
		expect(among(['agreement on service'], 'service on agreement')).toEqual([
			'agreement on service order',
		]);
	});

	it('is each concept once, by its likest word, the surest first, and never its own', () => {
		const words = [
			{ conceptId: 'a', text: 'landing pages' },
			{ conceptId: 'b', text: 'landing page' },
			{ conceptId: 'b', text: 'landingpage' },
			{ conceptId: 'own', text: 'landing page' },
		];
		const found = new NearWords(words).find('Landing page', { except: 'own' });
		expect(found.map(({ conceptId, how }) => `${conceptId} ${how}`)).toEqual([
			'b same',
			'a spelling',
		]);
	});
});

describe('a word that is new', () => {
	it.each(['voucher service', 'canary', 'service', 'page', 'xqzvvkjw', 'loyalty tier'])(
		'is called like nothing: %s',
		(text) => {
			expect(near(text)).toEqual([]);
		},
	);

	it.each([
		['phase 1', 'phase 2'],
		['C++', 'C#'],
		['B2B', 'B2C'],
		['lead', 'load'],
		['conversation', 'conversion'],
		['it', ''],
	])('is another than one that merely looks like it: %s and %s', (one, other) => {
		expect(among([one], other)).toEqual([]);
	});

	it('is no acronym of a phrase while it is written as a word', () => {
		expect(among(['return on investment'], 'roi')).toEqual([]);
		expect(among(['the order book'], 'tob')).toEqual([]);
	});
});
