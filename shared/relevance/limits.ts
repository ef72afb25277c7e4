import type { MatchTerm } from '../matcher/model.ts';

/** Why a word that stands somewhere is not to be marked there, by what the team said of it. */
export type Limit = 'never-here' | 'too-short';

/** Where a word stands: the host of the page, with its port where it names one, and the word's length in UTF-16 units. */
export interface LimitedPlace {
	host: string;
	length: number;
}

/** The limit of a term that holds at a place, if one does. */
export function limitAt(
	{ neverOn, minLength = 0 }: Pick<MatchTerm, 'neverOn' | 'minLength'>,
	{ host, length }: LimitedPlace,
): Limit | undefined {
	if (neverOn?.some((pattern) => isHostOf(pattern, host))) return 'never-here';
	return length < minLength ? 'too-short' : undefined;
}

/** Those of the terms that found a place that hold there. */
export const unlimited = (terms: readonly MatchTerm[], place: LimitedPlace): MatchTerm[] =>
	terms.filter((term) => limitAt(term, place) === undefined);

/** “wiki.example.com” is that host on any port unless it names one; “*.example.com” is all below it. */
function isHostOf(pattern: string, host: string): boolean {
	const named = pattern.includes(':') ? host : host.replace(/:\d+$/, '');
	return pattern.startsWith('*.') ? named.endsWith(pattern.slice(1)) : named === pattern;
}
