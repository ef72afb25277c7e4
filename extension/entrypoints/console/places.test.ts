import { describe, expect, it } from 'vitest';
import { linkTo, parseRoute } from './places.ts';

describe('addresses of the console', () => {
	it('opens the glossary where nothing is named, and where nonsense is', () => {
		expect([parseRoute(''), parseRoute('#/'), parseRoute('#/nowhere/7')]).toEqual(
			Array(3).fill({ screen: 'glossary', id: '' }),
		);
	});

	it('brings back every id, whatever stands in it', () => {
		const id = 'redmine:127.0.0.1:3101/it:CAMP-2~ü%';
		expect(parseRoute(linkTo('tickets', id))).toEqual({ screen: 'tickets', id });
	});

	it('survives an address that was cut off', () => {
		expect(parseRoute('#/glossary/%E0%A4%A').id).toBe('%E0%A4%A');
	});
});
