import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../model/concept.ts';
import { type WhyPlace, whyOf } from './why.ts';
import { whySentence } from './why-sentence.ts';

const concept = (id: string, status: Concept['status'] = 'approved'): Concept => ({
	id,
	subjectField: '',
	kind: 'term',
	status,
	definition: { marketing: 'm', it: 'i' },
	changes: { marketing: '', it: '' },
	example: '',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
});

const term = (
	conceptId: string,
	text: string,
	side: Term['side'],
	more: Partial<Term> = {},
): Term => ({
	id: `${conceptId}~${text}`,
	conceptId,
	text,
	side,
	status: 'preferred',
	type: 'full',
	...more,
});

const concepts = [
	...['backlog', 'plan', 'kpi', 'person', 'chief', 'rate', 'mail'].map((id) => concept(id)),
	concept('new', 'suggested'),
	concept('old', 'retired'),
];
const terms = [
	term('backlog', 'backlog', 'it'),
	term('plan', 'media plan', 'marketing'),
	term('kpi', 'KPI', 'shared', { type: 'acronym' }),
	term('person', 'lead', 'marketing'),
	term('chief', 'lead', 'it'),
	term('rate', 'lead rate', 'marketing'),
	term('mail', 'mailing', 'marketing'),
	term('mail', 'mailshot', 'marketing', { status: 'deprecated' }),
	term('new', 'spike', 'it'),
	term('old', 'ping', 'it'),
];

/** What is told to somebody of Marketing. */
const told = (word: string, place: WhyPlace = {}, known: string[] = []): string =>
	whySentence(
		whyOf(word, { concepts, terms, knownConceptIds: new Set(known), side: 'marketing' }, place),
		{ marketing: 'Marketing', it: 'IT' },
	);

describe('why a word has a mark', () => {
	it.each([
		['backlog', {}, 'Marked as IT’s word.'],
		['Backlogs', {}, 'Marked as IT’s word.'],
		['mailshot', {}, 'Marked: the team says “mailing” instead.'],
		['lead', {}, 'Marked with all its meanings: nothing around it says which one is meant.'],
		[
			'leads',
			{
				decision: {
					conceptIds: ['person'],
					because: { rule: 'context', cues: ['form', 'webinar'] },
				},
			},
			'Marked as Marketing’s word: “form” and “webinar” stand nearby.',
		],
		[
			'lead',
			{ decision: { conceptIds: ['chief'], because: { rule: 'site', cue: 'github' } } },
			'Marked as IT’s word: the page is on github.',
		],
	] satisfies [string, WhyPlace, string][])('%s %j', (word, place, sentence) => {
		expect(told(word, place)).toBe(sentence);
	});
});

describe('why a word has no mark', () => {
	it.each([
		['unicorn', {}, 'Not marked: the glossary has no such word.'],
		['media plans', {}, 'Not marked: it is a word of your own side.'],
		['KPIs', {}, 'Not marked: both sides use this word.'],
		['spike', {}, 'Not marked: it is suggested and waits for a decision.'],
		['ping', {}, 'Not marked: the team has retired it.'],
		[
			'backlog',
			{ leftOut: 'repeated' },
			'Not marked here: it has a mark further up in this section.',
		],
		['backlog', { leftOut: 'crowded' }, 'Not marked here: there are enough marks close by.'],
		['backlog', { leftOut: 'never-here' }, 'Not marked: never on this site, the team said of it.'],
		[
			'backlog',
			{ leftOut: 'too-short' },
			'Not marked: the team said that forms as short as this one are not.',
		],
		['backlog', { leftOut: 'unseen' }, 'Not marked: it cannot be seen there.'],
		['backlog', { leftOut: 'everyday' }, 'Not marked: here “backlog” is an everyday word.'],
		[
			'lead',
			{ decision: { conceptIds: [], because: { rule: 'grammar', cue: 'to lead' } } },
			'Not marked: here “lead” is an everyday word: it reads “to lead”.',
		],
		[
			'lead',
			{ passage: { text: 'The lead rate fell', start: 4, end: 8 } },
			'Not marked by itself: it is part of “lead rate”.',
		],
	] satisfies [string, WhyPlace, string][])('%s %j', (word, place, sentence) => {
		expect(told(word, place)).toBe(sentence);
	});

	it('is told to those who know the word', () => {
		expect(told('backlog', {}, ['backlog'])).toBe('Not marked: you said that you know it.');
	});
});
