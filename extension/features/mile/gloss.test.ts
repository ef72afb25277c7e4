import { describe, expect, it } from 'vitest';
import { clipped, firstClause, midSentence } from './gloss.ts';

describe('the beginning of an explanation', () => {
	it('ends with its first clause', () => {
		expect(firstClause('The fixed form for data: which fields exist.', 40)).toBe(
			'The fixed form for data',
		);
		expect(firstClause('A hidden number (an id) of each visit.', 40)).toBe('A hidden number');
		expect(firstClause('Version 2.1 of the form.', 40)).toBe('Version 2.1 of the form');
	});

	it('ends with a comma only where the whole would be too long', () => {
		const text = 'A register inside the database, like the one of a book.';
		expect(firstClause(text, 40)).toBe('A register inside the database');
		expect(firstClause(text, 80)).toBe('A register inside the database, like the one of a book');
	});

	it('is cut between words, and not behind one that wants to go on', () => {
		expect(firstClause('Count of deliveries of an ad or post to a screen.', 40)).toBe(
			'Count of deliveries of an ad or post…',
		);
		expect(clipped('Incomprehensibilities', 8)).toBe('Incompr…');
	});

	it('goes into a sentence without its article and its capital', () => {
		expect(midSentence('The plan of which things a system knows')).toBe(
			'plan of which things a system knows',
		);
		expect(midSentence('Advertising cost')).toBe('advertising cost');
		expect(midSentence('SMS to a phone')).toBe('SMS to a phone');
		expect(midSentence('Google’s ad service')).toBe('Google’s ad service');
	});
});
