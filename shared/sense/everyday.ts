import type { Kind } from './data.ts';
import { everydayCues } from './evidence.ts';
import { expressionAround } from './expression.ts';
import { words } from './lexicon/words.ts';
import type { Because } from './model.ts';
import { type Circumstances, HINT, oddsOfTerm } from './odds.ts';
import type { Reading } from './reading.ts';
import type { Usage } from './usage.ts';

/** A text with less about the trades does not say what somebody does with a thing of theirs. */
const TRADE = 0.8;
/** A text with fewer words beside the place has no room to speak for a meaning. */
const TITLE = 4;

const PEOPLE = words('him me us myself himself herself yourself ourselves themselves');
/** Cues that are told to people, at most. */
const TOLD = 3;

/** Why the word is meant as everyday language means it; undefined where it is a term. */
export function everydayUse(
	place: Circumstances,
	usage: Usage,
	kinds: readonly Kind[],
): Because | undefined {
	const { word, term, surface, reading, evidence, support, company } = place;
	const { marketing, it, work } = evidence.topics;
	const trades = Math.max(marketing, it, support) + work;
	if (word.acronym && trades < 1 && isShouted(reading)) return { rule: 'grammar', cue: surface };
	const said = expressionAround(surface, reading) ?? expressionAround(term, reading);
	if (said) return { rule: 'grammar', cue: said };
	const whom = usage.as === 'verb' ? whomOf(reading) : undefined;
	if (whom) return { rule: 'grammar', cue: `${surface} ${whom}` };
	if (usage.as === 'verb' && !kinds.includes('action'))
		if (kinds.includes('person') || trades < TRADE) return { rule: 'grammar', cue: usage.cue };
	if (company.everyday.amount === 0 && needsNoMore(place)) return undefined;
	if (oddsOfTerm(place) >= 0) return undefined;
	const cues = new Set([...company.everyday.cues, ...everydayCues(evidence)]);
	return { rule: 'context', cues: [...cues].slice(0, TOLD) };
}

/** Whom it is done to: the trades do their deeds to things. */
function whomOf({ after: [next] }: Reading): string | undefined {
	return next?.gap === 'blank' && PEOPLE.has(next.word) ? next.word : undefined;
}

/**
 * Is the word a term as long as nothing speaks for everyday life: a phrase or an acronym of the trades
 * wherever it stands, one that few other texts have, and any in a title, which has no room to say more?
 */
function needsNoMore({ word, reading: { before, after }, evidence }: Circumstances): boolean {
	if (word.common === 0) return true;
	if (evidence.topics.everyday >= HINT) return false;
	const beside = [...before, ...after].filter(({ away }) => away < 2).length;
	return word.common < 3 || beside < TITLE;
}

/** Is everything around it in capitals, so that "SEA" may be the sea? */
function isShouted({ before, after }: Reading): boolean {
	const near = [...before.slice(0, 4), ...after.slice(0, 4)];
	const spoken = near.filter(({ raw }) => /\p{L}{3}/u.test(raw));
	return spoken.length > 1 && spoken.every(({ raw }) => raw === raw.toUpperCase());
}
