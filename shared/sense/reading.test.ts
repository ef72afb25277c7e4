import { describe, expect, it } from 'vitest';
import { readAround } from './reading.ts';

const around = (text: string, word: string) => {
	const start = text.indexOf(word);
	return readAround(text, start, start + word.length);
};

describe('the words around a place', () => {
	it('come nearest first, whole, and without signs', () => {
		const { before, after } = around('“Our trade-fair’s (best) lead, by far: A/B!', 'lead');
		expect(before.map(({ raw }) => raw)).toEqual(['best', 'trade-fair’s', 'Our']);
		expect(after.map(({ word }) => word)).toEqual(['by', 'far', 'a/b']);
	});

	it('know what parts them', () => {
		const { before, after } = around('One. Two, the lead is\nhere.\n\nNext', 'lead');
		expect(before.map(({ gap }) => gap)).toEqual(['blank', 'comma', 'sentence']);
		expect(after.map(({ gap }) => gap)).toEqual(['blank', 'sentence', 'block']);
	});

	it('know how many sentences and blocks away they are', () => {
		const { after } = around('lead here. There.\uFFFCElsewhere', 'lead');
		expect(after.map(({ away }) => away)).toEqual([0, 1, 3]);
	});

	it('reach a fixed way, and never hold half a word', () => {
		const long = `${'x'.repeat(5_000)} ${'word '.repeat(1_000)}`;
		const { before, after } = around(`${long}lead ${long}`, 'lead');
		expect(before).toHaveLength(40);
		expect(new Set(before.map(({ raw }) => raw))).toEqual(new Set(['word']));
		expect(after.every(({ raw }) => raw.length <= 300)).toBe(true);
	});

	it.each(['', 'lead', '\ud800lead\udc00', 'lead💡', 'Über-lead é lead'])(
		'are read in any text: %j',
		(text) => {
			const start = Math.max(0, text.indexOf('lead'));
			expect(() => readAround(text, start, Math.min(text.length, start + 4))).not.toThrow();
		},
	);
});
