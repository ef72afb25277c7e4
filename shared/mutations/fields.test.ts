import { describe, expect, it } from 'vitest';
import { onlyChanged } from './fields.ts';

const seen = {
	definition: { marketing: 'M', it: 'I' },
	example: 'E',
	match: { exact: true },
};

describe('what an edit says', () => {
	it('is only what differs from what its author sees, half by half', () => {
		const fields = { definition: { marketing: 'M', it: 'new' }, example: 'E', advice: 'A' };
		expect(onlyChanged('concept', fields, seen)).toEqual({
			definition: { it: 'new' },
			advice: 'A',
		});
	});

	it('is nothing where a form was saved as it was, with its empty fields', () => {
		const fields = { definition: { ...seen.definition }, falseFriend: '' };
		expect(onlyChanged('concept', fields, seen)).toEqual({});
	});

	it('takes what is one value as a whole', () => {
		const fields = { match: { exact: true, case: 'sensitive' } };
		expect(onlyChanged('term', fields, seen)).toEqual(fields);
	});
});
