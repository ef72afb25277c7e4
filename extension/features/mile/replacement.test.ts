import type { Term } from '@common-ground/shared/model/concept.ts';
import { describe, expect, it } from 'vitest';
import { inCaseOf, replacementOf } from './replacement.ts';

const term = (text: string, side: Term['side'], status: Term['status'] = 'preferred'): Term => ({
	id: `${side}-${text}`,
	conceptId: 'c',
	text,
	side,
	status,
	type: 'full',
});

const definition = { marketing: 'The fixed form for data: which fields exist.', it: 'For IT.' };

const shown = (word: string, ...terms: Term[]) =>
	replacementOf(word, { concept: { definition }, terms }, 'marketing');
const text = (word: string, ...terms: Term[]) => shown(word, ...terms)?.text;

describe('what stands for a word', () => {
	const staging = term('staging', 'it');
	const preview = term('preview site', 'marketing');

	it('is the reader’s own word', () => {
		expect(shown('staging', staging, preview)).toEqual({
			text: 'preview site',
			kind: 'equivalent',
			full: definition.marketing,
		});
	});

	it('is a shared word where the side has none, and never a deprecated one', () => {
		const old = term('dead page', 'marketing', 'deprecated');
		expect(text('staging', staging, old, term('test copy', 'shared'))).toBe('test copy');
	});

	it('is the beginning of the explanation where there is no word', () => {
		expect(shown('staging', staging)).toMatchObject({ text: 'fixed form for data', kind: 'gloss' });
	});

	it('has the number of the word', () => {
		expect(text('stagings', staging, preview)).toBe('preview sites');
		expect(text('entries', term('entry', 'it'), term('proxy', 'marketing'))).toBe('proxies');
		expect(text('records', term('record', 'it'), term('view of the customer', 'marketing'))).toBe(
			'views of the customer',
		);
		expect(text('deployments', term('deployment', 'it'), term('going live', 'marketing'))).toBe(
			'going live',
		);
		expect(text('staging’s', staging, preview)).toBe('preview site’s');
	});

	it('is found for a word that is broken up or written with other blanks', () => {
		const both = [term('rate limit', 'it'), term('speed cap', 'marketing')];
		expect(text('rate\u00a0\nlimit', ...both)).toBe('speed cap');
		expect(text('rate li\u00admit', ...both)).toBe('speed cap');
	});

	it('is nothing for a verb’s form, which no noun can stand for', () => {
		expect(text('deployed', term('deploy', 'it'), term('go live', 'marketing'))).toBeUndefined();
	});

	it('is nothing where both sides say the same', () => {
		expect(text('Launch', term('launch', 'it'), term('launch', 'marketing'))).toBeUndefined();
	});
});

describe('its capitals', () => {
	it('are those of the word', () => {
		expect(inCaseOf('preview site', 'Staging', false)).toBe('Preview site');
		expect(inCaseOf('preview site', 'staging', false)).toBe('preview site');
		expect(inCaseOf('agreed way', 'API', false)).toBe('agreed way');
	});

	it('begin a sentence', () => {
		expect(inCaseOf('agreed way', 'API', true)).toBe('Agreed way');
	});
});
