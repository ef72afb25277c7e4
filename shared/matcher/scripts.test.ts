import { describe, expect, it } from 'vitest';
import { compileMatcher } from './compile.ts';
import { found, term, words } from './terms.fixture.ts';

describe('accents', () => {
	it('may be composed or not, in the text and in the term', () => {
		for (const text of ['café', 'cafe\u0301', 'ca\u00adfe\u0301', 'CAFÉ'])
			for (const written of ['café', 'cafe\u0301']) expect(words(text, written)).toEqual([text]);
	});

	it('may stand in any order', () => {
		expect(words('a\u0323\u0302 a\u0302\u0323 ậ', 'ậ')).toHaveLength(3);
	});

	it('are not left out', () => {
		expect(words('cafe résumé resume', 'café', 'resume')).toEqual(['resume']);
	});

	it('belong to the word before: it does not end there', () => {
		expect(words('cafe\u0301', 'cafe')).toEqual([]);
	});
});

describe('case', () => {
	it('folds letter by letter, where strings would change their length', () => {
		expect(words('İSTANBUL i̇stanbul', 'İstanbul')).toEqual(['İSTANBUL']);
		expect(words('kapı KAPI', 'kapi')).toEqual(['KAPI']);
		expect(words('STRASSE straße STRAẞE', 'Straße')).toEqual(['straße', 'STRAẞE']);
	});

	it('knows letters of which two are one capital', () => {
		expect(words('ΛΟΓΟΣ λόγος λογος', 'λογοσ')).toEqual(['ΛΟΓΟΣ', 'λογος']);
		expect(words('bleſsing', 'blessing')).toEqual(['bleſsing']);
	});

	it('takes letters that only look so for others', () => {
		expect(words('\u0405EO', 'SEO')).toEqual([]);
		expect(words('\u212aPI', 'KPI')).toEqual(['\u212aPI']);
	});
});

describe('Japanese and Chinese', () => {
	it('are found inside a run of characters, the longest first', () => {
		expect(words('新規顧客獲得単価を下げる', '顧客', '顧客獲得単価', '単価')).toEqual([
			'顧客獲得単価',
		]);
		expect(words('コンバージョン率', 'コンバージョン')).toEqual(['コンバージョン']);
	});

	it('may be beyond the first plane, decomposed, or have variants chosen', () => {
		expect(words('𠮷野家', '𠮷')).toEqual(['𠮷']);
		expect(words('か\u3099っこう', 'がっこう')).toEqual(['か\u3099っこう']);
		expect(words('葛\u{e0100}城', '葛城')).toEqual(['葛\u{e0100}城']);
	});

	it('end a Latin word without a blank', () => {
		expect(words('SEO対策とCRM', term('SEO', { caseSensitive: true }), '対策', 'CRM')).toEqual([
			'SEO',
			'対策',
			'CRM',
		]);
	});

	it('are joined to nothing', () => {
		expect(words('データ-分析.pdf', 'データ', '分析')).toEqual(['データ', '分析']);
	});
});

describe('what cannot be seen', () => {
	it('is skipped inside words and left out around them', () => {
		expect(
			words('\u200bcam\u00adpaign\ufe0f \u200b\u00a0man\u2060ager\u200d!', 'campaign manager'),
		).toEqual(['cam\u00adpaign\ufe0f \u200b\u00a0man\u2060ager']);
	});

	it('does not count beside a joint', () => {
		expect(words('user\u200b@\u200bhost', 'host')).toEqual([]);
	});
});

describe('halves of pairs', () => {
	it('part words and move no offset', () => {
		const text = '\udc00lead\ud83d lead 💡lead \ud83d';
		const starts = compileMatcher([term('lead')])
			.find(text)
			.map(({ start }) => start);
		expect(starts).toEqual([1, 7, 14]);
	});

	it('make a term none', () => {
		expect(found('\ud83d lead', '\ud83d lead', 'lead \udc00')).toEqual([]);
	});
});
