import { describe, expect, it } from 'vitest';
import { starterPack } from '../load.ts';
import type { StarterConcept } from '../types.ts';
import { faultsOf } from './check.ts';

const concept = (fields: Partial<StarterConcept> = {}): StarterConcept => ({
	...{ id: 'cache', subjectField: 'operations', kind: 'term' },
	definition: {
		marketing: 'A copy of a page that is kept near the visitor.',
		it: 'Temporary storage of computed or fetched results.',
	},
	changes: { marketing: 'Reload once more.', it: 'Clear it after each update.' },
	example: 'Please clear the caches.',
	terms: [{ text: 'cache', side: 'it', status: 'preferred', type: 'full' }],
	...fields,
});

const another = (fields: Partial<StarterConcept>): StarterConcept =>
	concept({
		...{ id: 'proxy', example: 'The proxy is slow.' },
		definition: { marketing: 'A go-between.', it: 'An intermediary that forwards requests.' },
		changes: { marketing: 'Say if it is slow.', it: 'Name what it blocks.' },
		terms: [{ text: 'proxy', side: 'it', status: 'preferred', type: 'full' }],
		...fields,
	});

const kpi = {
	formula: 'a ÷ b',
	unit: 'per cent',
	sourceSystem: 'CDN',
	indicator: 'leading',
} as const;

describe('the check of the starter pack', () => {
	it('finds nothing in the pack', () => {
		expect(faultsOf(starterPack)).toEqual([]);
	});

	it('finds nothing in a good concept, and names file and id of a bad one', () => {
		expect(faultsOf([concept(), another({ related: ['cache'] })])).toEqual([]);
		expect(faultsOf([concept({ example: '' })])).toEqual([
			'operations.json, cache: It has no example.',
		]);
	});

	it.each<[string, StarterConcept[], string]>([
		[
			'an empty text',
			[concept({ changes: { marketing: ' ', it: 'Ask.' } })],
			'for Marketing is empty',
		],
		[
			'a text for one side only',
			[concept({ definition: { marketing: 'A copy.', it: '' } })],
			'The definition for IT is empty',
		],
		[
			'the same text for both sides',
			[concept({ changes: { marketing: 'Ask.', it: 'Ask.' } })],
			'the same for both sides',
		],
		[
			'a definition that does not fit on a card',
			[concept({ definition: { marketing: 'A copy.', it: 'x'.repeat(241) } })],
			'1 characters too long',
		],
		[
			'a definition by the word itself',
			[concept({ definition: { marketing: 'What caches do.', it: 'Storage.' } })],
			'The definition for Marketing uses a word that it defines',
		],
		[
			'two concepts that are defined by one another',
			[
				concept({ definition: { marketing: 'A copy.', it: 'A small proxy.' } }),
				another({ definition: { marketing: 'A go-between.', it: 'A large cache.' } }),
			],
			'which is defined by it',
		],
		[
			'a definition that is a copy of another',
			[
				concept(),
				another({
					definition: {
						marketing: 'A copy of the page that is kept near a visitor.',
						it: 'An intermediary.',
					},
				}),
			],
			'is nearly that of “proxy”',
		],
		[
			'a sentence that stands twice',
			[concept(), another({ changes: { marketing: 'Reload once more.', it: 'Name it.' } })],
			'stands in “cache” too',
		],
		['an example without the word', [concept({ example: 'Please reload.' })], 'None of its words'],
		['a concept without a word', [concept({ terms: [] })], 'It has no word'],
		['an id that is given twice', [concept(), another({ id: 'cache' })], 'given twice'],
		['a related id that is not there', [concept({ related: ['shelf'] })], 'There is no “shelf”'],
		['a KPI without a unit', [concept({ kind: 'kpi', kpi: { ...kpi, unit: '' } })], 'lacks: unit'],
		['a KPI without figures', [concept({ kind: 'kpi' })], 'lacks: formula'],
		[
			'a pair that points one way',
			[
				concept({ kind: 'kpi', kpi: { ...kpi, pairedWith: 'proxy' } }),
				another({ kind: 'kpi', kpi }),
			],
			'not paired with it',
		],
	])('finds %s', (_what, pack, said) => {
		expect(faultsOf(pack).join('\n')).toContain(said);
	});
});
