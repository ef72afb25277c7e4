import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence.ts';

const around = (marked: string): string => {
	const [before = '', text = '', after = ''] = marked.split('|');
	return sentenceAround({ before, text, after });
};

describe('the sentence around a selection', () => {
	it('is the one that it stands in, without its neighbours', () => {
		expect(around('All is ready. We go |blue-green| on Monday. Nobody will notice.')).toBe(
			'We go blue-green on Monday.',
		);
	});

	it('is both when the selection reaches over two', () => {
		expect(around('One. We |go live. Then| we rest. Four.')).toBe('We go live. Then we rest.');
	});

	it('has its blanks and line breaks put in order', () => {
		expect(around('We go\n\t|blue-green|\n on Monday.')).toBe('We go blue-green on Monday.');
	});

	it('is nothing when it says no more than the word', () => {
		expect(around('| rollback |')).toBe('');
	});

	it('is nothing when it is a wall of text', () => {
		expect(around(`${'word '.repeat(100)}|rollback|${' word'.repeat(100)}`)).toBe('');
	});
});
