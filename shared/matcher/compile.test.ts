import { describe, expect, it } from 'vitest';
import { found, term, words } from './terms.fixture.ts';

describe('a word', () => {
	it('is found whole, never inside another', () => {
		expect(words('A lead, not misleading or leader; lead.', 'lead')).toEqual(['lead', 'lead']);
	});

	it('may have letters of any script, and beyond the first plane', () => {
		expect(words('Ein Über-Ich, die Änderung, 𝒳-Achse', 'änderung', '𝒳-Achse')).toEqual([
			'Änderung',
			'𝒳-Achse',
		]);
	});

	it('is found at exact offsets after characters that change their length in lower case', () => {
		expect(words('İİİ 💡 lead', 'lead')).toEqual(['lead']);
	});

	it('is found with soft hyphens, zero-width characters and either way of writing accents', () => {
		expect(words('cam\u00adpaign\u200b sprint', 'campaign')).toEqual(['cam\u00adpaign']);
		expect(words('cafe\u0301', 'café')).toEqual(['cafe\u0301']);
		expect(words('café', 'cafe\u0301')).toEqual(['café']);
	});
});

describe('a phrase', () => {
	it('is found over any white space', () => {
		expect(words('service\u00a0level, service\n\t level', 'service level')).toHaveLength(2);
	});

	it('is not found over anything else', () => {
		expect(
			words('service, level service.level servicelevel service--level', 'service level'),
		).toEqual([]);
	});

	it('wins over the shorter one that begins with it, and leaves no overlap', () => {
		expect(
			words('service level agreement level', 'service', 'service level agreement', 'level'),
		).toEqual(['service level agreement', 'level']);
		expect(words('a b c', 'a b', 'b c')).toEqual(['a b']);
	});

	it('gives way to the shorter one where it does not end', () => {
		expect(words('service level agreements?', 'service', 'service level objective')).toEqual([
			'service',
		]);
	});

	it('wins with its signs over the same word without, whichever came first', () => {
		for (const terms of [
			['C', 'C++'],
			['C++', 'C'],
			['C#', 'C', 'C++'],
		])
			expect(words('C++, C', ...terms)).toEqual(['C++', 'C']);
	});

	it('may hold signs, which must stand as written', () => {
		const terms = ['A/B test', 'R&D', 'C++', '.NET'];
		expect(words('a/b tests, R&D, c++, .net, A B test, RD, C, NET', ...terms)).toEqual([
			'a/b tests',
			'R&D',
			'c++',
			'.net',
		]);
	});
});

describe('case', () => {
	const it_ = term('IT', { caseSensitive: true });
	it('matters only where the term says so', () => {
		expect(words('it IT It', it_)).toEqual(['IT']);
		expect(words('kpi KPI', 'Kpi')).toEqual(['kpi', 'KPI']);
	});

	it('does not keep an acronym from its plural', () => {
		expect(words('KPIs, KPI’s, KPIS', term('KPI', { caseSensitive: true }))).toEqual([
			'KPIs',
			'KPI’s',
		]);
	});
});

describe('inflection', () => {
	it('finds plurals and possessives', () => {
		expect(words('stories, analyses, branches, story’s', 'story', 'analysis', 'branch')).toEqual([
			'stories',
			'analyses',
			'branches',
			'story’s',
		]);
	});

	it('finds -ed and -ing of verbs', () => {
		expect(
			words('deployed merging committed migrating', 'deploy', 'merge', 'commit', 'migrate'),
		).toHaveLength(4);
	});

	it('does not take another word for a form', () => {
		expect(words('marketing leading hosting staging', 'market', 'lead', 'host', 'stage')).toEqual(
			[],
		);
	});

	it('changes the last word of a phrase', () => {
		expect(words('service levels', 'service level')).toEqual(['service levels']);
	});

	it('is left to the exact word where the term says so', () => {
		expect(words('leads lead', term('lead', { exact: true }))).toEqual(['lead']);
	});
});

describe('a word of several senses', () => {
	it('keeps them all', () => {
		expect(
			found(
				'Leads',
				term('lead', { conceptId: 'person' }),
				term('Lead', { conceptId: 'metal', side: 'marketing' }),
			),
		).toEqual(['Leads[person,metal]']);
	});

	it('has one sense where case tells them apart', () => {
		const terms = [
			term('IT', { conceptId: 'department', caseSensitive: true }),
			term('it', { conceptId: 'pronoun' }),
		];
		expect(found('IT it', ...terms)).toEqual(['IT[department,pronoun]', 'it[pronoun]']);
	});
});

describe('a term that is none', () => {
	it.each(['', '   ', '\u00ad\u200b', '++', '→', 'a'.repeat(10_000), '\ud800'])(
		'finds nothing: %j',
		(text) => {
			expect(words(`abc ${'a'.repeat(10_000)} ++ → \ud800`, text)).toEqual([]);
		},
	);

	it('is a plain text even if it looks like an expression or a tag', () => {
		expect(words('xab a.*b (a|b)+', 'a.*b', '(a|b)+')).toEqual(['a.*b', '(a|b)+']);
		expect(words('<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>')).toHaveLength(1);
		expect(words('a\u0000b a b', 'a\u0000b')).toEqual(['a\u0000b']);
	});
});
