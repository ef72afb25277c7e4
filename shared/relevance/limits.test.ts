import { describe, expect, it } from 'vitest';
import { limitAt } from './limits.ts';

const at = (neverOn: string[], host: string) => limitAt({ neverOn }, { host, length: 3 });

describe('a word that is never marked on a site', () => {
	it.each([
		['wiki.example.com', 'wiki.example.com', true],
		['wiki.example.com', 'wiki.example.com:8080', true],
		['wiki.example.com:8080', 'wiki.example.com:8080', true],
		['wiki.example.com:8080', 'wiki.example.com', false],
		['wiki.example.com', 'old.wiki.example.com', false],
		['*.example.com', 'wiki.example.com', true],
		['*.example.com', 'a.wiki.example.com', true],
		['*.example.com', 'example.com', false],
		['*.example.com', 'notexample.com', false],
		['example.com', '', false],
	])('%s holds on %s: %s', (pattern, host, holds) => {
		expect(at([pattern], host)).toBe(holds ? 'never-here' : undefined);
	});
});

it('forms that are shorter than the team marks are left alone', () => {
	const place = { host: 'example.com', length: 3 };
	expect(limitAt({ minLength: 4 }, place)).toBe('too-short');
	expect(limitAt({ minLength: 3 }, place)).toBeUndefined();
	expect(limitAt({}, place)).toBeUndefined();
});
