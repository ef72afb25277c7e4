import { describe, expect, it } from 'vitest';
import { Surroundings } from './surroundings.ts';
import { formOf, usageOf } from './usage.ts';

/** How the first `word` in the text is used. */
function usage(text: string, word: string, mostlyVerb = true): string {
	const start = text.indexOf(word);
	const reading = new Surroundings().around(text, start, start + word.length);
	return usageOf(formOf('lead', word), word, reading, mostlyVerb).as;
}

describe('a word that can be a verb', () => {
	it.each([
		['We will lead the team', 'lead'],
		['They lead by example', 'lead'],
		['It is hard to lead people', 'lead'],
		['Lead the way', 'Lead'],
		['Slow pages lead to losses', 'lead'],
		['This leads nowhere', 'leads'],
		['Poor data leads to lost sales', 'leads'],
		['The path leads past two chapels', 'leads'],
		['The path leads directly to the lake', 'leads'],
		['My boss leads the project', 'leads'],
	])('is one in “%s”', (text, word) => {
		expect(usage(text, word)).toBe('verb');
	});

	it.each([
		['A lead from Munich', 'lead'],
		['our best lead this week', 'lead'],
		['from visitor to lead', 'lead'],
		['Send leads to sales', 'leads'],
		['Which leads are open?', 'leads'],
		['Two leads the fair brought', 'leads'],
		['new leads this week', 'leads'],
		['quality of leads to be called', 'leads'],
	])('is none in “%s”', (text, word) => {
		expect(usage(text, word)).not.toBe('verb');
	});

	it('is no verb after “to” where a noun ends the clause, unless it is mostly one', () => {
		expect(usage('write it to cache, please', 'cache', false)).not.toBe('verb');
		expect(usage('he is too shy to lead, alas', 'lead')).toBe('verb');
	});
});

describe('the form of a word', () => {
	it('is told by its ending', () => {
		expect(formOf('push', 'pushed')).toBe('verbal');
		expect(formOf('staging', 'staging')).toBe('base');
		expect(formOf('lead', 'Leads')).toBe('s');
		expect(formOf('access', 'access')).toBe('base');
	});
});
