import { describe, expect, it } from 'vitest';
import { changeName, writtenIn } from './names.ts';

describe('a refused change', () => {
	it('is called what the person did', () => {
		expect(changeName('priority.move')).toBe('Moving a priority');
		expect(changeName('newer.change')).toBe('newer.change');
	});

	it('keeps what was written, without ids and choices', () => {
		expect(
			writtenIn({
				id: 'c1',
				termId: 't1',
				text: 'canary',
				side: 'it',
				definition: { marketing: 'A small test.', it: '' },
			}),
		).toBe('canary\nA small test.');
	});

	it('has nothing to show where nothing was written', () => {
		expect(writtenIn({ id: 'c1' })).toBe('');
		expect(writtenIn(null)).toBe('');
	});
});
