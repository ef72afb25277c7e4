import { expect, it } from 'vitest';
import { headForms } from './heads.ts';

it.each([
	['call to action', 'calls to action'],
	['cost per click', 'costs per click'],
	['proof of concept', 'proofs of concept'],
	['total cost of ownership', 'total costs of ownership'],
	['return on ad spend', 'returns on ad spend'],
	['merge to main', 'merges to main', 'merged to main', 'merging to main'],
])('the head of %j comes before the preposition', (phrase, ...forms) =>
	expect(headForms(phrase, undefined)).toEqual(forms),
);

it.each(['lead', 'service level', 'customer lifetime value', 'log in', 'in app', ''])(
	'the head of %j is its last word',
	(phrase) => expect(headForms(phrase, 'en')).toEqual([]),
);

it('is found in English phrases alone', () => {
	expect(headForms('call to action', 'en-GB')).toEqual(['calls to action']);
	expect(headForms('call to action', 'de')).toEqual([]);
});
