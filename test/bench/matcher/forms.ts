import { formsOf } from '@common-ground/shared/matcher/form.ts';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';

/** What a peer has to find: every form of every term, without case, and where case matters after all. */
export interface Forms {
	/** Lower-case, each once. */
	texts: string[];
	/** By lower-case text the ways of writing that count; a text that is not here counts in any. */
	exact: Map<string, Set<string>>;
}

/** All that our matcher inflects by itself, written out, since no peer inflects. */
export function allForms(terms: readonly MatchTerm[]): Forms {
	const anyCase = new Set<string>();
	const exact = new Map<string, Set<string>>();
	for (const form of terms.flatMap(formsOf)) {
		const folded = form.text.toLowerCase();
		if (!form.caseSensitive) anyCase.add(folded);
		else exact.set(folded, (exact.get(folded) ?? new Set()).add(form.text));
	}
	const texts = [...anyCase.union(exact)];
	for (const text of anyCase) exact.delete(text);
	return { texts, exact };
}
