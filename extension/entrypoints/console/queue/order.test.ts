import { policyOf } from '@common-ground/shared/model/policy.ts';
import type { Proposal } from '@common-ground/shared/model/proposal.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../features/lookup/entry.ts';
import { keepEntries } from '../../../ui/data/entries.ts';
import { matching, waitingIn } from './order.ts';

const { concepts, terms } = starterRecords();
const entries = keepEntries()(concepts, terms);
const [model] = entries;
if (!model) throw new Error('The starter pack is empty.');

const suggestion = (id: string, text: string, at: string): Entry => ({
	concept: {
		...model.concept,
		id,
		status: 'suggested',
		suggestion: { by: 'm', side: 'it', at, context: '' },
	},
	terms: [{ id: `${id}~t`, conceptId: id, text, side: 'it', status: 'preferred', type: 'full' }],
});

const NOW = '2026-06-01T00:00:00Z';
const EMPTY = {
	...{ proposals: [], requests: [], askers: [], votes: [] },
	...{ active: new Set<string>(), policy: policyOf(undefined), now: NOW },
};
const waits = (of: readonly Entry[], policy = {}) =>
	waitingIn(of, { ...EMPTY, policy: { ...EMPTY.policy, ...policy } });
const causes = (of: readonly Entry[], policy = {}) =>
	waits(of, policy).map(({ cause, id }) => [cause, id]);
const approved = (id: string, more: Partial<Entry['concept']>): Entry => ({
	...model,
	concept: { ...model.concept, id, vouchedBy: 'ada', vouchedAt: '2026-05-01T00:00:00Z', ...more },
});

describe('the queue', () => {
	it('holds what waits, and nothing else', () => {
		expect(causes([...entries, suggestion('new', 'canary', '2026-01-01')])).toEqual([
			['suggestion', 'new'],
		]);
	});

	it('answers first who asked first', () => {
		const late = suggestion('a', 'canary', '2026-02-01T10:00:00Z');
		const early = suggestion('b', 'blue-green', '2026-01-31T10:00:00Z');
		expect(causes([late, early])).toEqual([
			['suggestion', 'b'],
			['suggestion', 'a'],
		]);
	});

	it('brings back what is disputed, lacks a sign-off, or was not looked at for long', () => {
		const dispute = { by: 'ian', side: 'it', at: NOW, reason: 'No', until: '' } as const;
		const of = [
			approved('old', { vouchedAt: '2024-01-01T00:00:00Z' }),
			approved('signed', { signedOff: { it: { by: 'ian', at: NOW } } }),
			approved('doubted', { status: 'disputed', dispute }),
			approved('fine', {}),
		];
		expect(causes(of, { signOff: 'both' })).toEqual([
			['dispute', 'doubted'],
			['signOff', 'signed'],
			['stale', 'old'],
		]);
		expect(causes(of, { staleAfterMonths: 0 })).toEqual([['dispute', 'doubted']]);
	});
});

describe('what people ask for', () => {
	const request = (id: string, at: string) =>
		({ id, text: id, side: 'it', by: 'ian', at, state: 'open' }) as const;
	const asker = (requestId: string, by: string) =>
		({ id: `${requestId}~${by}`, requestId, by, at: NOW, context: '' }) as const;

	it('is counted by askers, the most wanted first, until it is answered', () => {
		const requests = [
			request('early', '2026-01-01'),
			request('wanted', '2026-03-01'),
			{ ...request('done', '2026-01-01'), state: 'answered' } as const,
		];
		const askers = [asker('early', 'ian'), asker('wanted', 'ian'), asker('wanted', 'mary')];
		expect(waitingIn([], { ...EMPTY, requests, askers }).map(({ id }) => id)).toEqual([
			'wanted',
			'early',
		]);
	});

	it('waits beside edits that are proposed of concepts that are there', () => {
		const proposal: Proposal = {
			...{ id: 'p', conceptId: model.concept.id, fields: { example: 'New' }, reason: '' },
			...{ by: 'ian', side: 'it', at: NOW, state: 'open' },
		};
		const proposals = [proposal, { ...proposal, id: 'q', conceptId: 'gone' }];
		expect(waitingIn(entries, { ...EMPTY, proposals })).toMatchObject([
			{ cause: 'proposal', id: 'p', name: model.terms[0]?.text },
		]);
	});
});

describe('searching the queue', () => {
	const rows = waits([suggestion('a', 'Canary', ''), suggestion('b', 'blue-green', '')]);

	it('finds by part of a word, whatever its case', () => {
		expect(matching(rows, ' cANar ').map(({ id }) => id)).toEqual(['a']);
	});

	it('shows all while nothing is searched, and one cause when asked', () => {
		expect(matching(rows, '')).toEqual(rows);
		expect(matching(rows, '', 'stale')).toEqual([]);
	});
});
