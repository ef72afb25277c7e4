import { describe, expect, it } from 'vitest';
import { fieldLabel, rewritten, writtenIn } from './written.ts';

const args = {
	id: 'c1',
	termId: 't1',
	text: 'canary',
	side: 'it',
	definition: { marketing: 'A small test.', it: '' },
};

describe('what was written in a refused change', () => {
	it('is found without ids and choices', () => {
		expect(writtenIn(args)).toEqual([
			{ path: 'text', text: 'canary' },
			{ path: 'definition.marketing', text: 'A small test.' },
		]);
	});

	it('is nothing where nothing was written', () => {
		expect(writtenIn({ id: 'c1' })).toEqual([]);
		expect(writtenIn(null)).toEqual([]);
	});

	it('can be mended, and everything else stays', () => {
		const texts = new Map([['definition.marketing', 'A test on few.']]);
		expect(rewritten(args, texts)).toEqual({
			...args,
			definition: { marketing: 'A test on few.', it: '' },
		});
	});

	it('is called what its form calls it', () => {
		const sides = { marketing: 'Growth', it: 'Tech' };
		expect(fieldLabel('fields.definition.it', sides)).toBe('Definition (Tech)');
		expect(fieldLabel('answers.whyNow', sides)).toBe('Why now');
		expect(fieldLabel('novelty', sides)).toBe('Text');
	});
});
