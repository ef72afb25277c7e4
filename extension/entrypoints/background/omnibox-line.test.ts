import { expect, it } from 'vitest';
import { plainLine, xmlLine } from './omnibox-line.ts';

it('a word stands out before what it means', () => {
	expect(xmlLine({ word: 'rollback', short: 'Back to the version before.' })).toBe(
		'<match>rollback</match> <dim>– Back to the version before.</dim>',
	);
	expect(plainLine({ word: 'rollback', short: 'Back.' })).toBe('rollback – Back.');
});

it('what looks like XML is text, and what XML cannot hold goes', () => {
	expect(xmlLine({ word: 'R&D <b>', short: 'a\n"b"\u0000\ud800' })).toBe(
		'<match>R&#38;D &#60;b&#62;</match> <dim>– a &#34;b&#34;\ufffd</dim>',
	);
});
