import type { Kind } from './data.ts';
import { everydayCues } from './evidence.ts';
import { expressionAround } from './expression.ts';
import type { Because } from './model.ts';
import { type Circumstances, oddsOfTerm } from './odds.ts';
import type { Reading } from './reading.ts';
import type { Usage } from './usage.ts';

/** Less about everyday life is nothing to go by. */
const HINT = 0.3;
/** A text with less about the trades does not say what somebody does with a thing of theirs. */
const TRADE = 0.8;
/** What speaks against the glossary's meaning where the word is a verb. */
const AS_VERB = 0.5;

/** Why the word is meant as everyday language means it; undefined where it is a term. */
export function everydayUse(
	place: Circumstances,
	usage: Usage,
	kinds: readonly Kind[],
): Because | undefined {
	const { word, surface, reading, evidence, support } = place;
	const { marketing, it, work, everyday } = evidence.topics;
	const trades = Math.max(marketing, it, support) + work;
	if (word.acronym && trades < 1 && isShouted(reading)) return { rule: 'grammar', cue: surface };
	const said = word.common > 0 ? expressionAround(surface, reading) : undefined;
	if (said) return { rule: 'grammar', cue: said };
	if (usage.as === 'verb' && !kinds.includes('action'))
		if (kinds.includes('person') || trades < TRADE) return { rule: 'grammar', cue: usage.cue };
	if (everyday < HINT) return undefined;
	const odds = oddsOfTerm(place) - (usage.as === 'verb' ? AS_VERB : 0);
	return odds < 0 ? { rule: 'context', cues: everydayCues(evidence) } : undefined;
}

/** Is everything around it in capitals, so that "SEA" may be the sea? */
function isShouted({ before, after }: Reading): boolean {
	const near = [...before.slice(0, 4), ...after.slice(0, 4)];
	const spoken = near.filter(({ raw }) => /\p{L}{3}/u.test(raw));
	return spoken.length > 1 && spoken.every(({ raw }) => raw === raw.toUpperCase());
}
