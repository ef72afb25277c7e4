import { describe, expect, it } from 'vitest';
import { mostFor, wordsFor } from './may.ts';

describe('what a token may do', () => {
	it('is never more than who makes it', () => {
		expect(mostFor('sponsor')).toEqual(['glossary:read']);
		expect(mostFor('member')).not.toContain('glossary:curate');
		expect(mostFor('admin')).toEqual(mostFor('translator'));
	});

	it('is told in words, and by its name where a newer version granted it', () => {
		expect(wordsFor(['glossary:read', 'glossary:fly'])).toBe('reads, glossary:fly');
	});
});
