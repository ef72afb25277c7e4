import type { Term } from '@common-ground/shared/model/concept.ts';
import type { PerSide, Side } from '@common-ground/shared/model/side.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';
import type { Entry } from '../../../../features/lookup/entry.ts';
import type { MutateArgs } from '../../../../messaging/requests.ts';

/** What becomes of a word: the concept that is there keeps it, the new one gets it, or both have it. */
export type Goes = 'stays' | 'goes' | 'both';

/** A split while it is written. Definitions and warnings are texts, empty where nothing is said. */
export interface SplitDraft {
	/** Id of the new concept. */
	newId: string;
	/** Whose meaning the new concept is. */
	side: Side;
	words: Readonly<Record<string, Goes>>;
	definition: { here: PerSide; there: PerSide };
	warning: { here: string; there: string };
}

export type Half = keyof SplitDraft['definition'];

export const splitOf = ({ concept, terms }: Entry, side: Side, newId: string): SplitDraft => ({
	...{ newId, side },
	words: sharedOut(terms, side),
	definition: { here: { ...concept.definition }, there: { marketing: '', it: '' } },
	warning: { here: concept.falseFriend ?? '', there: '' },
});

/**
 * What is likely: a side's own words go with its meaning, and what both say both keep. Where that leaves one of
 * the two without a word, both keep the first.
 */
export function sharedOut(terms: readonly Term[], side: Side): SplitDraft['words'] {
	const likely = terms.map((term) => (term.side === 'shared' ? 'both' : goesWith(term, side)));
	const isUneven = likely.every((goes) => goes === likely[0] && goes !== 'both');
	if (isUneven) likely[0] = 'both';
	return Object.fromEntries(terms.map(({ id }, at) => [id, likely[at] ?? 'stays']));
}

const goesWith = (term: Term, side: Side): Goes => (term.side === side ? 'goes' : 'stays');

/** The split as the change that makes it. A word that both keep gets a second id, made of both others. */
export function splitArgs(
	{ concept, terms }: Entry,
	{ newId, side, words, definition, warning }: SplitDraft,
): MutationArgs<'concept.split'> {
	const ids = (wanted: Goes): string[] =>
		terms.map(({ id }) => id).filter((id) => words[id] === wanted);
	const { marketing, it } = definition.there;
	const isSaid = `${marketing}${it}`.trim() !== '';
	return {
		...{ id: concept.id, newId, side, termIds: ids('goes') },
		copies: ids('both').map((termId) => ({
			termId,
			as: `${newId}-${terms.findIndex(({ id }) => id === termId)}`,
		})),
		...(isSaid ? { definition: { marketing, it } } : {}),
		warnings: warning,
	};
}

/** All changes that make the split: what is said anew of the concept that stays comes after. */
export function splitChanges(entry: Entry, draft: SplitDraft): MutateArgs[] {
	const { id, definition } = entry.concept;
	const { here } = draft.definition;
	const changed = (['marketing', 'it'] as const).filter(
		(side) => here[side].trim() !== definition[side].trim(),
	);
	const fields = { definition: Object.fromEntries(changed.map((side) => [side, here[side]])) };
	return [
		{ name: 'concept.split', args: splitArgs(entry, draft) },
		...(changed.length > 0 ? [{ name: 'concept.edit', args: { id, fields } } as const] : []),
	];
}
