import type { MatchTerm } from '../matcher/model.ts';
import { companiesOf, hasEverydaySense } from './companions.ts';
import type { SenseData, WordData } from './data.ts';
import { everydayUse } from './everyday.ts';
import { evidenceIn, type Weights } from './evidence.ts';
import { readLists } from './lexicon/words.ts';
import { chosen, meaningsOf, type Said, type Sense } from './meanings.ts';
import type { Decision, Place, Senses } from './model.ts';
import { toolAt } from './sites.ts';
import { Surroundings } from './surroundings.ts';
import { formOf, type Usage, usageOf } from './usage.ts';
import { Vocabulary } from './vocabulary.ts';

/** The same with pauses of its caller's choice, ready to decide at once. */
export function* sensesInSteps(data: SenseData): Generator<void, Senses> {
	yield* readLists();
	return sensesFrom(data);
}

export function sensesFrom(data: SenseData): Senses {
	const vocabulary = new Vocabulary(data);
	const senses = data.senses.map(({ id, kind, bag }): Sense => ({ id, kind, bag: weightsOf(bag) }));
	const ready = { words: data.words, senses, vocabulary, surroundings: new Surroundings() };
	return { decide: (place) => decide(place, ready) };
}

/** A glossary's data, ready for looking up. */
interface Ready {
	words: SenseData['words'];
	senses: readonly Sense[];
	vocabulary: Vocabulary;
	surroundings: Surroundings;
}

function weightsOf(bag: readonly number[]): Weights {
	const weights = new Map<number, number>();
	for (let at = 0; at + 1 < bag.length; at += 2) weights.set(bag[at] ?? 0, bag[at + 1] ?? 0);
	return weights;
}

function decide(place: Place, ready: Ready): Decision {
	const ids = [...new Set(place.terms.map(({ conceptId }) => conceptId))];
	const found = place.terms.flatMap(({ text }) => ready.words[text.toLowerCase()] ?? [])[0];
	if (!found && place.terms.every(isUnmistakable))
		return { conceptIds: ids, because: { rule: 'only' } };
	const word = found ?? SIMPLE;
	const term = place.terms[0]?.text ?? '';
	const surface = place.text.slice(place.start, place.end);
	const reading = ready.surroundings.around(place.text, place.start, place.end);
	const tool = toolAt(place.site);
	const evidence = evidenceIn(reading, ready.vocabulary);
	const usage: Usage =
		word.verb > 0
			? usageOf(formOf(term, surface), surface, reading, word.verb > 1)
			: { as: 'noun', cue: '' };
	const company = companiesOf(term.toLowerCase(), reading);
	const said: Said = { evidence, company, tool };
	const meanings = meaningsOf(word, ready.senses, said);
	const support = Math.max(0, ...meanings.map((meaning) => meaning.support));
	const because = everydayUse(
		{
			word,
			term,
			surface,
			reading,
			evidence,
			company,
			asVerb: usage.as === 'verb',
			support,
			tool: tool ? (tool.weak ? 'weak' : 'strong') : 'none',
		},
		usage,
		meanings.map(({ sense }) => sense.kind),
	);
	if (because) return { conceptIds: [], because };
	if (meanings.length < 2) return { conceptIds: ids, because: { rule: 'only' } };
	return chosen(meanings, new Set(ids), said);
}

/** A phrase or an acronym that has one meaning in this glossary. */
const SIMPLE: WordData = { senses: [], sides: [], common: 0, verb: 0, acronym: false };

/**
 * Is it a single word that no dictionary of everyday English has? Acronyms of two or three letters mean
 * many things.
 */
const isUnmistakable = ({ text }: MatchTerm): boolean =>
	text.length > 3 && !/\s/.test(text) && !hasEverydaySense(text.toLowerCase());
