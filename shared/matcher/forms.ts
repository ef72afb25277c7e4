import { KeyList } from './key-list.ts';
import type { MatchTerm } from './model.ts';
import { patternOf } from './pattern.ts';

/**
 * Every way in which a term may be written, its own first; none for a term that cannot stand in a
 * text. Possessives aside, which each of them has.
 */
export function formsOf(term: MatchTerm): string[] {
	const pattern = patternOf(term, new KeyList());
	if (!pattern) return [];
	const { text, endings } = pattern;
	return [text, ...endings.map(({ cut, add }) => text.slice(0, text.length - cut) + add)];
}
