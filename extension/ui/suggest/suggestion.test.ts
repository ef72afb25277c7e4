import { describe, expect, it } from 'vitest';
import { fromSelection, suggestion } from './suggestion.ts';

const typeOf = (text: string) =>
	suggestion({ text, side: 'it', definition: { marketing: '', it: '' }, context: '' }).type;

describe('a suggested term', () => {
	it.each(['SLA', 'B2B', 'CI/CD', 'R&D'])('takes “%s” for an acronym', (text) => {
		expect(typeOf(text)).toBe('acronym');
	});

	it.each(['lead', 'Lead', 'SLA breach', 'A', 'ANNOUNCEMENT'])(
		'takes “%s” for a full form',
		(text) => {
			expect(typeOf(text)).toBe('full');
		},
	);

	it('gets ids of its own each time', () => {
		const written = {
			text: 'x',
			side: 'it',
			definition: { marketing: '', it: '' },
			context: '',
		} as const;
		const [one, two] = [suggestion(written), suggestion(written)];
		expect(new Set([one.id, one.termId, two.id, two.termId]).size).toBe(4);
	});
});

describe('what was selected', () => {
	it('is the word, with its blanks put in order', () => {
		expect(fromSelection('  blue-green \n deployment', 'We do it.')).toEqual({
			text: 'blue-green deployment',
			context: 'We do it.',
		});
	});

	it('is the sentence when it is longer than a name', () => {
		const sentence = 'We go blue-green on Monday, so that nobody notices the release.';
		expect(fromSelection(sentence, '')).toEqual({ text: '', context: sentence });
	});
});
