import { expect, it } from 'vitest';
import { type DraftWord, emptyDraft } from './draft.ts';
import { withText } from './draft-fields.ts';
import { rebased } from './draft-rebase.ts';

const base = withText(emptyDraft('it', 'w1', 'quorum'), 'definition.it', 'Enough nodes');
const word = (id: string, text: string): DraftWord => ({
	...{ id, text, side: 'it', status: 'admitted', type: 'full' },
});

it('what was not touched here follows what was saved meanwhile', () => {
	const mine = withText(base, 'example', 'Three of five.');
	const theirs = withText(base, 'definition.it', 'A majority of nodes');
	const { draft, clashes } = rebased(base, mine, theirs);
	expect(clashes).toEqual([]);
	expect([draft.example, draft.definition.it]).toEqual(['Three of five.', 'A majority of nodes']);
});

it('a text that both wrote stays mine, and theirs is offered', () => {
	const mine = withText(base, 'definition.it', 'Most of them');
	const theirs = withText(base, 'definition.it', 'A majority of nodes');
	const { draft, clashes } = rebased(base, mine, theirs);
	expect(draft.definition.it).toBe('Most of them');
	expect(clashes).toEqual([{ path: 'definition.it', theirs: 'A majority of nodes' }]);
});

it('the same text written by both is no clash', () => {
	const both = withText(base, 'kpi.owners.it', 'Ian');
	expect(rebased(base, both, both).clashes).toEqual([]);
});

it('words of both are there, and one that they removed is gone unless it was edited here', () => {
	const mine = { ...base, words: [...base.words, word('w2', 'majority')] };
	const theirs = { ...base, words: [word('w3', 'Quorum size')] };
	expect(rebased(base, mine, theirs).draft.words.map(({ id }) => id)).toEqual(['w2', 'w3']);
});
