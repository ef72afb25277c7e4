import { describe, expect, it } from 'vitest';
import { term, words } from './terms.fixture.ts';

describe('what is joined without white space', () => {
	it.each(['lead-time', 'mis-lead', 'lead’er', 'lead.example.org', 'lead_id', 'lead@x', 'my.lead'])(
		'holds no match: %s',
		(text) => {
			expect(words(text, 'lead')).toEqual([]);
		},
	);

	it('is joined by one joint: a dash of two hyphens or three dots part it', () => {
		expect(words('lead--time lead...time (lead)', 'lead')).toHaveLength(3);
	});

	it('is parted by a slash, a plus and whatever else is no joint', () => {
		expect(words('CI/CD, CI+CD, CI|CD, CI\u2014CD, CI:CD', 'CD')).toHaveLength(5);
	});

	it('is one word with joints of any type that a term has too', () => {
		expect(words('e-mail E‑Mail e‐mail e mail', 'e-mail')).toEqual(['e-mail', 'E‑Mail', 'e‐mail']);
		expect(words('Node.js', 'node.js')).toEqual(['Node.js']);
		expect(words("go'live go’live", 'go’live')).toHaveLength(2);
	});

	it('does not end a term that ends in a joint', () => {
		expect(words('Acme Inc. is not acme inc.com', 'Acme Inc.')).toEqual(['Acme Inc.']);
	});

	it('does not begin a term that begins with a joint', () => {
		expect(words('.NET is not ASP.NET', '.NET')).toEqual(['.NET']);
	});
});

describe('a possessive', () => {
	it('belongs to the word, however its apostrophe is typed', () => {
		expect(words("server's server’s SERVER'S", 'server')).toEqual([
			"server's",
			'server’s',
			"SERVER'S",
		]);
	});

	it('of a plural is the plural', () => {
		expect(words("the servers' disks", 'server')).toEqual(['servers']);
	});

	it('belongs to the exact word too', () => {
		expect(words("Meta's ads", term('Meta', { exact: true }))).toEqual(["Meta's"]);
	});

	it('of an acronym has a small s', () => {
		const it_ = term('IT', { caseSensitive: true });
		expect(words("IT's job, IT'S LATE", it_)).toEqual(["IT's"]);
	});

	it('is no longer word', () => {
		expect(words("server'st server's-side server's.example server'd", 'server')).toEqual([]);
	});
});

describe('a compound with hyphens', () => {
	it('holds an acronym', () => {
		const terms = [term('API', { caseSensitive: true }), term('B2B', { caseSensitive: true })];
		expect(words('API-first, CRM-API-Daten, B2B‑Handel', ...terms)).toEqual(['API', 'API', 'B2B']);
	});

	it('holds a German word', () => {
		const lead = term('Lead', { lang: 'de-AT' });
		expect(words('Lead-Management, Sales-Leads', lead)).toEqual(['Lead', 'Leads']);
	});

	it('holds no other word, though it be written with a capital', () => {
		expect(words('Go-live, go-live', term('Go', { caseSensitive: true }))).toEqual([]);
	});

	it('is joined by nothing but hyphens', () => {
		const api = term('API', { caseSensitive: true });
		expect(words('api.API, API_KEY, API@home', api)).toEqual([]);
	});
});

describe('a blank of a term', () => {
	it('may be a hyphen in the text', () => {
		expect(words('front-end front‑end', 'front end')).toHaveLength(2);
		expect(words('click-through-rate click-through rate', 'click-through rate')).toHaveLength(2);
	});

	it('may not, if the term is exact', () => {
		const exact = term('front end', { exact: true });
		expect(words('front-end fro\u00adnt-end fro\u00adnt end', exact)).toEqual(['fro\u00adnt end']);
	});

	it('may not beside a sign', () => {
		expect(words('A-&-B A & B', 'A & B')).toEqual(['A & B']);
	});
});
