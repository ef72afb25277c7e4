import type { PerSide, SideOrShared } from '@common-ground/shared/model/side.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

/** What is sent for a suggested term. Capitals and digits alone are taken for an acronym. */
export function suggestion(written: {
	text: string;
	side: SideOrShared;
	definition: PerSide;
	context: string;
}): MutationArgs<'concept.suggest'> {
	return {
		...written,
		id: crypto.randomUUID(),
		termId: crypto.randomUUID(),
		type: looksLikeAcronym(written.text) ? 'acronym' : 'full',
	};
}

const looksLikeAcronym = (text: string): boolean =>
	/^\p{Lu}[\p{Lu}\p{N}&/.-]{1,7}$/u.test(text.trim());

/** More than a name has. */
const LONGEST_NAME = { words: 6, characters: 60 };

/** A selection is taken for the word, or, when it is longer than a name, for the sentence around one. */
export function fromSelection(text: string, sentence: string): { text: string; context: string } {
	const words = text.trim().split(/\s+/);
	const isName =
		words.length <= LONGEST_NAME.words && text.trim().length <= LONGEST_NAME.characters;
	return isName ? { text: words.join(' '), context: sentence } : { text: '', context: text.trim() };
}
