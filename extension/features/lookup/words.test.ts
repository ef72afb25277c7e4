import { describe, expect, it } from 'vitest';
import { mistakesBetween } from './distance.ts';
import { meaningful, stemOf, wordsOf } from './words.ts';

describe('the words of a text', () => {
	it.each([
		['Straßen-Käufe', ['strassen', 'kaufe']],
		['S.L.A.', ['sla']],
		['A/B test', ['ab', 'test']],
		['the server’s logs', ['the', 'server', 'logs']],
		["won't fix", ['wont', 'fix']],
		['<img src=x>', ['img', 'src', 'x']],
	])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('what a question asks for', () => {
	it.each([
		['what does SLA mean?', ['sla']],
		['was ist ein Backlog', ['backlog']],
		['how is the bounce rate calculated', ['bounce', 'rate', 'calculated']],
		['what is it', ['what', 'is', 'it']],
	])('%s', (text, words) => expect(meaningful(wordsOf(text))).toEqual(words));
});

describe('forms of a word', () => {
	it.each([
		['deployed', 'deployment'],
		['visitor', 'visits'],
		['Kampagne', 'Kampagnen'],
		['policies', 'policy'],
	])('%s and %s are one', (one, other) =>
		expect(stemOf(one.toLowerCase())).toBe(stemOf(other.toLowerCase())),
	);
});

describe('typing mistakes', () => {
	it.each([
		['backlog', 'backlog', 0],
		['bakclog', 'backlog', 1],
		['packlog', 'backlog', 1],
		['backklog', 'backlog', 1],
		['bcklg', 'backlog', 2],
		['frontlog', 'backlog', 3],
	])('from %s to %s are %i', (one, other, mistakes) =>
		expect(mistakesBetween(one, other, 0, other.length, 2)).toBe(mistakes),
	);
});
