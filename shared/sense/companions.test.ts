import { describe, expect, it } from 'vitest';
import { starterRecords } from '../starter/records.ts';
import { companiesOf } from './companions.ts';
import { compileSenses } from './compile.ts';
import { COMPANIONS } from './lexicon/companions.ts';
import { PARTNERS } from './lexicon/partners.ts';
import { stem } from './stem.ts';
import { Surroundings } from './surroundings.ts';

function company(text: string, word: string) {
	const start = text.toLowerCase().indexOf(word);
	return companiesOf(word, new Surroundings().around(text, start, start + word.length));
}

describe('the company of a word', () => {
	it('is known in any form, for each of its senses', () => {
		const {
			everyday,
			marketing,
			it: its,
		} = company('The ticket for the trains, closed by the helpdesk, and a webinar', 'ticket');
		expect(everyday.cues).toEqual(['trains']);
		expect(its.cues).toEqual(['closed', 'helpdesk']);
		expect(marketing.cues).toEqual(['webinar']);
	});

	it('counts each companion once, and less in the next sentence', () => {
		const once = company('A ticket for the train', 'ticket').everyday.amount;
		expect(company('A ticket for the train, any train', 'ticket').everyday.amount).toBe(once);
		expect(company('A ticket, please. The train leaves', 'ticket').everyday.amount).toBeLessThan(
			once,
		);
	});

	it('of everyday life is not taken from another block', () => {
		expect(company('About the ticket\n\nTrains', 'ticket').everyday.amount).toBe(0);
	});

	it('is nobody for a word without other senses', () => {
		expect(company('The webhook of the train', 'webhook').everyday.amount).toBe(0);
	});
});

describe('the lists of company', () => {
	const { concepts, terms } = starterRecords();
	const unclear = Object.keys(compileSenses(concepts, terms).words);
	const stemsOf = (list = ''): string[] => list.split(/[ |]+/).map(stem);

	it('know most of the words that need a decision', () => {
		const unknown = unclear.filter((word) => !COMPANIONS.has(word) && !PARTNERS.has(word));
		expect(unknown.length).toBeLessThan(unclear.length / 8);
	});

	it('have no word that speaks for a trade and for everyday life', () => {
		const both = unclear.flatMap((word) => {
			const partners = new Set(stemsOf(PARTNERS.get(word)));
			return stemsOf(COMPANIONS.get(word))
				.filter((one) => one !== '' && partners.has(one))
				.map((one) => `${word}: ${one}`);
		});
		expect(both).toEqual([]);
	});
});
