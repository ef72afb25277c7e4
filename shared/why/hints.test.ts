import { describe, expect, it } from 'vitest';
import type { WhyAnswers } from '../model/why.ts';
import { EXAMPLES } from './hints.fixture.ts';
import { hintsFor } from './hints.ts';
import { NO_ANSWERS, QUESTIONS } from './questions.ts';

const codes = (answers: Partial<WhyAnswers>) =>
	hintsFor({ ...NO_ANSWERS, ...answers }).map(({ code }) => code);

describe('hints', () => {
	it('say nothing about what is not answered yet', () => {
		expect(codes({})).toEqual([]);
	});

	it('say nothing about the examples that the form itself shows', () => {
		const examples = Object.fromEntries(
			QUESTIONS.filter(({ id }) => id !== 'priorityId').map(({ id, example }) => [id, example]),
		);
		expect(codes(examples)).toEqual([]);
	});

	it.each([
		'We need a new banner',
		'Please build a landing page for us',
		'Migrate to another CMS',
		'Wir brauchen ein neues Formular',
	])('notice a solution named before the problem: %s', (whyNow) => {
		expect(codes({ whyNow })).toEqual(['solution_first']);
	});

	it.each([
		'We need a new form because visitors leave at the old one',
		'Buyers complain about the invoice',
		'The nightly import fails',
		'Wir brauchen ein neues Formular, weil das alte Fehler wirft',
	])('let a solution stand beside its problem: %s', (whyNow) => {
		expect(codes({ whyNow })).toEqual([]);
	});

	it.each(['It looks fresher', 'Faster pages', 'Schneller'])(
		'ask who is better off when nobody is named: %s',
		(outcome) => {
			expect(codes({ outcome })).toEqual(['no_customer']);
		},
	);

	it('find the customer inside a German compound', () => {
		expect(codes({ outcome: 'Bestandskunden sehen den Preis sofort' })).toEqual([]);
	});

	it.each(['It works better', 'More awareness'])('ask for a figure: %s', (measure) => {
		expect(codes({ measure })).toEqual(['no_measure']);
	});

	it.each(['Bounce rate from 60 % to 40 %', 'No more support calls', 'Every mail arrives'])(
		'accept what can be checked: %s',
		(measure) => {
			expect(codes({ measure })).toEqual([]);
		},
	);

	it.each(['14 May', 'asap', 'next week'])('ask what a date is for: %s', (neededBy) => {
		expect(codes({ neededBy })).toEqual(['date_without_reason']);
	});

	it.each([
		'14 May, before the fair',
		'Friday: the contract ends',
		'Montag, weil der Newsletter läuft',
	])('accept a date with its reason: %s', (neededBy) => {
		expect(codes({ neededBy })).toEqual([]);
	});

	describe.each(Object.entries(EXAMPLES))('on %s', (question, { good, thin }) => {
		it.each(good)('say nothing about: %s', (answer) => {
			expect(codes({ [question]: answer })).toEqual([]);
		});

		it.each(thin)('ask for more about: %s', (answer) => {
			expect(codes({ [question]: answer })).toHaveLength(1);
		});
	});

	it('take a hundred thousand characters in their stride', () => {
		expect(codes({ whyNow: 'add a '.repeat(20_000), outcome: 'x '.repeat(50_000) })).toEqual([
			'solution_first',
			'no_customer',
		]);
	});
});
