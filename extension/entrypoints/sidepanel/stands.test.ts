import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import type { ListedWord } from '../../messaging/page-words.ts';
import { type PageFindings, standsOf } from './stands.ts';

const { concepts, terms } = starterRecords();
const NOTHING: PageFindings = { words: [], unmarked: [] };

const stands = (word: string, id: string, page: Partial<PageFindings> = {}, known: string[] = []) =>
	standsOf(
		{ word, conceptIds: [id] },
		{ ...NOTHING, ...page },
		{ concepts, terms, side: 'marketing', knownConceptIds: new Set(known) },
		{ marketing: 'Marketing', it: 'IT' },
	);

it('a word that is marked on the page is shown with its places', () => {
	const conceptIds = ['sp-firewall'];
	const word: ListedWord = { key: 'k', word: 'firewalls', kind: 'it', conceptIds, places: 2 };
	expect(stands('firewall', 'sp-firewall', { words: [word] })).toEqual({ how: 'marked', word });
});

it('a word that the page left out says why', () => {
	const unmarked = [{ conceptId: 'sp-firewall', why: 'crowded' as const }];
	expect(stands('firewall', 'sp-firewall', { unmarked })).toMatchObject({
		how: 'unmarked',
		sentence: expect.stringContaining('enough marks close by'),
		known: [],
	});
});

it('a word that one knows can be marked again', () => {
	expect(stands('firewall', 'sp-firewall', {}, ['sp-firewall'])).toMatchObject({
		how: 'unmarked',
		known: ['sp-firewall'],
	});
});

it('a word that would deserve a mark and has none is not on the page', () => {
	expect(stands('firewall', 'sp-firewall')).toEqual({ how: 'absent' });
});
