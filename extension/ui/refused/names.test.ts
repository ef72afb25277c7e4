import { describe, expect, it } from 'vitest';
import { changeName } from './names.ts';

describe('a refused change', () => {
	it('is called what the person did', () => {
		expect(changeName('priority.move')).toBe('Moving a priority');
		expect(changeName('newer.change')).toBe('newer.change');
	});
});
