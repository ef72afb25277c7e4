import { describe, expect, it } from 'vitest';
import { endingsOf } from './index.ts';

const forms = (word: string, lang?: string): string[] =>
	endingsOf(word, lang).map(({ cut, add }) => word.slice(0, word.length - cut) + add);

describe('a word whose language nobody said', () => {
	it.each([
		['Navigation', 'Navigations'],
		['Young', 'Youngs'],
		['lung', 'lungs'],
		['kitchen', 'kitchens'],
		['fortune', 'fortunes'],
	])('is English: %s', (word, plural) => expect(forms(word)).toEqual([plural]));

	it.each([
		['Kundenbindung', 'Kundenbindungen'],
		['Barrierefreiheit', 'Barrierefreiheiten'],
		['Genauigkeit', 'Genauigkeiten'],
		['Zielgruppe', 'Zielgruppen'],
		['Verfügbarkeit', 'Verfügbarkeiten'],
		['Lösung', 'Lösungen'],
		['Überblick', 'Überblicke', 'Überblicken', 'Überblicks', 'Überblickes'],
	])('is German where it surely looks so: %s', (word, ...all) => expect(forms(word)).toEqual(all));
});

describe('a language', () => {
	it('is known by the first part of its tag, whatever its case', () => {
		expect(forms('Kunde', 'DE')).toEqual(['Kunden']);
		expect(forms('Kunde', 'de-CH-1996')).toEqual(['Kunden']);
		expect(forms('story', 'en-GB')).toEqual(['stories']);
	});

	it.each(['fr', 'den', 'x', 'constructor'])('that has no rules changes nothing: %s', (lang) =>
		expect(forms('KPI', lang)).toEqual([]),
	);
});

describe('an acronym', () => {
	it.each([
		['KPI', 'KPIs'],
		['B2B', 'B2Bs'],
		['GA4', 'GA4s'],
		['CMS', 'CMSs', 'CMSes'],
		['SaaS', 'SaaSs', 'SaaSes'],
		['UX', 'UXs', 'UXes'],
		['PARTY', 'PARTYs'],
	])('keeps its letters: %s', (word, ...all) => {
		expect(forms(word)).toEqual(all);
		expect(forms(word, 'de')).toEqual(all);
	});
});

describe('what is no word of such a language', () => {
	it.each(['', '404', '2.0', 'C++', '語', 'слово', '🙂', '\ud800'])('does not change: %j', (word) =>
		expect(forms(word)).toEqual([]),
	);
});

it('answers with the same array for all words of a kind, so that 50,000 terms share a few', () => {
	expect(endingsOf('campaign', 'en')).toBe(endingsOf('platform', 'en'));
	expect(endingsOf('Planung', 'de')).toBe(endingsOf('Werbung', 'de'));
});
