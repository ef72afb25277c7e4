import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../features/lookup/entry.ts';
import type { Hit } from '../../features/lookup/index.ts';

/** Whose word an answer is; two for a word with two senses. */
export function sidesOf(hit: Hit, entryOf: (id: string) => Entry | undefined): SideOrShared[] {
	const sides = hit.conceptIds.flatMap((id) => {
		const terms = entryOf(id)?.terms ?? [];
		const named = terms.find(({ text }) => text === hit.word) ?? terms[0];
		return named ? [named.side] : [];
	});
	return [...new Set(sides)];
}
