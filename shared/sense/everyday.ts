import type { Kind } from './data.ts';
import { everydayCues } from './evidence.ts';
import { expressionAround } from './expression.ts';
import type { Because } from './model.ts';
import { type Circumstances, oddsOfTerm } from './odds.ts';
import type { Reading } from './reading.ts';
import type { Usage } from './usage.ts';

/** A text with less about the trades does not say what somebody does with a thing of theirs. */
const TRADE = 0.8;

/** Why the word is meant as everyday language means it; undefined where it is a term. */
export function everydayUse(
	place: Circumstances,
	usage: Usage,
	kinds: readonly Kind[],
): Because | undefined {
	const { word, surface, reading, evidence, support, company } = place;
	const { marketing, it, work } = evidence.topics;
	const trades = Math.max(marketing, it, support) + work;
	if (word.acronym && trades < 1 && isShouted(reading)) return { rule: 'grammar', cue: surface };
	const said = expressionAround(surface, reading);
	if (said) return { rule: 'grammar', cue: said };
	if (usage.as === 'verb' && !kinds.includes('action'))
		if (kinds.includes('person') || trades < TRADE) return { rule: 'grammar', cue: usage.cue };
	// A phrase or an acronym of the trades is theirs wherever it stands.
	if (word.common === 0 && company.amount === 0) return undefined;
	if (oddsOfTerm(place) >= 0) return undefined;
	return { rule: 'context', cues: [...new Set([...company.cues, ...everydayCues(evidence)])] };
}

/** Is everything around it in capitals, so that "SEA" may be the sea? */
function isShouted({ before, after }: Reading): boolean {
	const near = [...before.slice(0, 4), ...after.slice(0, 4)];
	const spoken = near.filter(({ raw }) => /\p{L}{3}/u.test(raw));
	return spoken.length > 1 && spoken.every(({ raw }) => raw === raw.toUpperCase());
}
