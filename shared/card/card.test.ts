import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../model/concept.ts';
import { type CardFacts, cardOf, type Sense } from './card.ts';

const concept = (id: string, more: Partial<Concept> = {}): Concept => ({
	id,
	subjectField: '',
	kind: 'term',
	status: 'approved',
	definition: { marketing: `${id} for marketing`, it: `${id} for it` },
	changes: { marketing: 'changes marketing', it: 'changes it' },
	example: 'An example.',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
	...more,
});

const term = (text: string, side: Term['side'], more: Partial<Term> = {}): Term => ({
	id: `${side}-${text}`,
	conceptId: 'any',
	text,
	side,
	status: 'preferred',
	type: 'full',
	...more,
});

const ada = { id: 'm1', name: 'Ada', side: 'it', state: 'active' } as const;

const card = (word: string, senses: Sense[], more: Partial<CardFacts> = {}) =>
	cardOf({
		word,
		readerSide: 'marketing',
		sideNames: { marketing: 'Marketing', it: 'IT' },
		senses,
		members: [],
		senseOf: () => undefined,
		...more,
	});

const one = (word: string, terms: Term[], more: Partial<Concept> = {}) =>
	card(word, [{ concept: concept('c', more), terms }]).senses[0];

describe('a card', () => {
	it('says it in the reader’s words first, then what the other side means', () => {
		const sense = { concept: concept('c'), terms: [term('backlog', 'it')] };
		expect(card('backlog', [sense]).senses[0]).toMatchObject({
			inYourWords: 'c for marketing',
			theyMean: 'c for it',
			changesForYou: 'changes marketing',
		});
		expect(card('backlog', [sense], { readerSide: 'it' }).senses[0]).toMatchObject({
			inYourWords: 'c for it',
			theyMean: 'c for marketing',
			changesForYou: 'changes it',
		});
	});

	it('puts the reader’s own sense of a word before the other side’s', () => {
		const senses = [
			{ concept: concept('attack'), terms: [term('campaign', 'it')] },
			{ concept: concept('promotion'), terms: [term('campaign', 'marketing')] },
		];
		const order = (side: 'marketing' | 'it') =>
			card('campaign', senses, { readerSide: side }).senses.map((s) => s.conceptId);
		expect(order('marketing')).toEqual(['promotion', 'attack']);
		expect(order('it')).toEqual(['attack', 'promotion']);
	});

	it('warns of a false friend', () => {
		expect(one('lead', [term('lead', 'it')], { falseFriend: 'Not a person.' })?.warning).toBe(
			'Not a person.',
		);
	});

	it('names who vouches for it, and nobody for the starter pack', () => {
		const vouched = { vouchedBy: 'm1', vouchedAt: '2026-01-02T00:00:00Z' };
		const senses = [{ concept: concept('c', vouched), terms: [] }];
		expect(card('x', senses, { members: [ada] }).senses[0]).toMatchObject({
			vouchedBy: 'Ada',
			vouchedAt: '2026-01-02T00:00:00Z',
		});
		expect(card('x', senses).senses[0]?.vouchedBy).toBe('');
	});

	it('names whom to ask about it, with their side, but never the reader nor where the reader is unknown', () => {
		const senses = [{ concept: concept('c', { owner: 'm1' }), terms: [] }];
		const ask = (readerId?: string) =>
			card('x', senses, { members: [ada], readerId }).senses[0]?.ask;
		expect(ask('m2')).toEqual([{ name: 'Ada', side: 'it', because: 'owner' }]);
		expect(ask('m1')).toEqual([]);
		expect(ask()).toEqual([]);
	});
});

describe('the reader’s own word', () => {
	it('is the preferred one of that side, then an admitted one, then the one of both', () => {
		const it = term('cron job', 'it');
		const admitted = term('timer', 'marketing', { status: 'admitted' });
		const both = term('schedule', 'shared');
		expect(one('cron job', [it, admitted, term('timed task', 'marketing')])?.equivalent).toBe(
			'timed task',
		);
		expect(one('cron job', [it, admitted])?.equivalent).toBe('timer');
		expect(one('cron job', [it, both])?.equivalent).toBe('schedule');
		expect(one('cron job', [it])?.equivalent).toBe('');
	});

	it('is never the very word that was met', () => {
		const terms = [term('launch', 'it'), term('Launch', 'marketing')];
		expect(one('launches', terms)?.equivalent).toBe('');
	});
});

describe('a word met in the text', () => {
	it('is known by its inflected form, and shown as the side prefers it', () => {
		const terms = [
			term('allowlist', 'it'),
			term('allow list', 'it', { status: 'admitted', type: 'variant' }),
			term('guest list', 'marketing'),
		];
		expect(one('Allow lists', terms)).toMatchObject({
			word: 'allowlist',
			wordSide: 'it',
			equivalent: 'guest list',
			useInstead: '',
			otherWords: ['allow list'],
		});
	});

	it('names the word to use where it is deprecated', () => {
		const terms = [term('TLS', 'it'), term('SSL', 'it', { status: 'deprecated', type: 'acronym' })];
		expect(one('SSL', terms)).toMatchObject({ useInstead: 'TLS', otherWords: [] });
		expect(one('TLS', terms)?.useInstead).toBe('');
	});

	it('is shown as it stands where the concept has no such term any more', () => {
		expect(one('gone', [])).toMatchObject({ word: 'gone', wordSide: 'shared', equivalent: '' });
	});
});

describe('a KPI', () => {
	const kpi = {
		formula: 'a ÷ b',
		unit: '%',
		sourceSystem: 'CRM',
		indicator: 'leading',
		pairedWith: 'other',
	} as const;

	it('names the figure that it is paired with, in the reader’s words', () => {
		const senses = [{ concept: concept('c', { kind: 'kpi', kpi }), terms: [] }];
		const other = {
			concept: concept('other'),
			terms: [term('load time', 'it'), term('speed', 'marketing')],
		};
		const senseOf = (id: string) => (id === 'other' ? other : undefined);
		expect(card('x', senses, { senseOf }).senses[0]?.kpi).toEqual({
			...kpi,
			pairedWithWord: 'speed',
		});
		expect(card('x', senses).senses[0]?.kpi).toEqual(kpi);
	});
});

describe('see also', () => {
	const named = (id: string, word: string, more: Partial<Concept> = {}) => ({
		concept: concept(id, more),
		terms: [term(word, 'it'), term(`our ${word}`, 'marketing')],
	});
	const others = [
		named('near', 'proxy'),
		named('twin', 'proxy'),
		named('waiting', 'gateway', { status: 'suggested' }),
		named('merged', 'relay', { status: 'retired', mergedInto: 'near' }),
		named('own', 'itself', { status: 'retired', mergedInto: 'c' }),
	];
	const senseOf = (id: string) => others.find((other) => other.concept.id === id);
	const related = (...ids: string[]) =>
		card('x', [{ concept: concept('c', { related: ids }), terms: [] }], { senseOf }).senses[0]
			?.related;

	it('names close concepts in the reader’s words, once a word', () => {
		expect(related('near', 'twin')).toEqual([{ word: 'our proxy', conceptIds: ['near', 'twin'] }]);
	});

	it('follows what was merged to where it is now', () => {
		expect(related('merged', 'own')).toEqual([{ word: 'our proxy', conceptIds: ['near'] }]);
	});

	it('leaves out what is gone, not published yet, or the card itself', () => {
		expect(related('gone', 'waiting', 'c')).toEqual([]);
	});
});
