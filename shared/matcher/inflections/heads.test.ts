import { expect, it } from 'vitest';
import { headEnd } from './heads.ts';

const head = (phrase: string): string => phrase.slice(0, Math.max(0, headEnd(phrase)));

it.each([
	['call to action', 'call'],
	['cost per click', 'cost'],
	['proof of concept', 'proof'],
	['total cost of ownership', 'total cost'],
	['return on ad spend', 'return'],
])('the head of %j comes before the preposition', (phrase, expected) =>
	expect(head(phrase)).toBe(expected),
);

it.each(['lead', 'service level', 'customer lifetime value', 'log in', 'in app', ''])(
	'the head of %j is its last word',
	(phrase) => expect(headEnd(phrase)).toBe(-1),
);
