import { compileMatcher } from '../../matcher/compile.ts';
import type { MatchTerm } from '../../matcher/model.ts';
import type { StarterConcept, StarterTerm } from '../types.ts';

export const matchTerm = (conceptId: string, term: StarterTerm): MatchTerm => ({
	conceptId,
	text: term.text,
	side: term.side,
	caseSensitive: (term.match?.case ?? (term.type === 'acronym' ? 'sensitive' : '')) === 'sensitive',
	exact: term.match?.exact ?? false,
	deprecated: term.status === 'deprecated',
});

/** Does one of these words of a concept stand in a text, in any form? */
export const finds = (
	{ id }: StarterConcept,
	terms: readonly StarterTerm[],
	text: string,
): boolean => compileMatcher(terms.map((term) => matchTerm(id, term))).find(text).length > 0;
