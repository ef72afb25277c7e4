import type { CardLink } from '@common-ground/shared/card/model.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { folded } from '../../features/lookup/words.ts';
import type { EntryOf } from './useEntries.ts';

/** Whose word it is; two for a word with two senses. */
export function sidesOf({ word, conceptIds }: CardLink, entryOf: EntryOf): SideOrShared[] {
	const sides = conceptIds.flatMap((id) => {
		const terms = entryOf(id)?.terms ?? [];
		// As it stands on a page it may be another form of its term: "firewalls".
		const named =
			terms.find(({ text }) => folded(text) === folded(word)) ??
			terms.find(({ text }) => folded(word).startsWith(folded(text))) ??
			terms[0];
		return named ? [named.side] : [];
	});
	return [...new Set(sides)];
}
