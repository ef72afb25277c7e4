import type { MatchTerm } from '../matcher/model.ts';
import type { SideOrShared } from '../model/side.ts';
import { companyOf } from './companions.ts';
import type { SenseData, SenseEntry, WordData } from './data.ts';
import { everydayUse } from './everyday.ts';
import { cuesFor, type Evidence, evidenceIn, supportFor, type Weights } from './evidence.ts';
import { readLists } from './lexicon/words.ts';
import type { Decision, Place, Senses } from './model.ts';
import { readAround } from './reading.ts';
import { type Tool, toolAt } from './sites.ts';
import { formOf, type Usage, usageOf } from './usage.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much better than the next a meaning must be to be shown alone. */
const MARGIN = 0.75;
/** What is in favour of a meaning of the side whose tool the page is, also where both sides' tickets lie. */
const SITE = 1.6;
const WEAK_SITE = 0.8;
/** … and of IT's, which comes first where nothing speaks: more of what people write of such words is IT's. */
const IT_AHEAD = 0.05;

/** The same with pauses of its caller's choice, ready to decide at once. */
export function* sensesInSteps(data: SenseData): Generator<void, Senses> {
	yield* readLists();
	return sensesFrom(data);
}

export function sensesFrom(data: SenseData): Senses {
	const vocabulary = new Vocabulary(data);
	const senses = data.senses.map(({ id, kind, bag }): Sense => ({ id, kind, bag: weightsOf(bag) }));
	return { decide: (place) => decide(place, { words: data.words, senses, vocabulary }) };
}

/** A glossary's data, ready for looking up. */
interface Ready {
	words: SenseData['words'];
	senses: readonly Sense[];
	vocabulary: Vocabulary;
}

interface Sense extends Pick<SenseEntry, 'id' | 'kind'> {
	bag: Weights;
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
	const text = place.terms[0]?.text ?? '';
	const surface = place.text.slice(place.start, place.end);
	const reading = readAround(place.text, place.start, place.end);
	const tool = toolAt(place.site);
	const evidence = evidenceIn(reading, ready.vocabulary);
	const usage: Usage =
		word.verb > 0
			? usageOf(formOf(text, surface), surface, reading, word.verb > 1)
			: { as: 'noun', cue: '' };
	const meanings = meaningsOf(word, ready.senses, evidence, tool);
	const support = Math.max(0, ...meanings.map((meaning) => meaning.support));
	const because = everydayUse(
		{
			word,
			surface,
			reading,
			evidence,
			company: companyOf(text.toLowerCase(), reading),
			asVerb: usage.as === 'verb',
			support,
			atWork: tool !== undefined,
		},
		usage,
		meanings.map(({ sense }) => sense.kind),
	);
	if (because) return { conceptIds: [], because };
	if (meanings.length < 2) return { conceptIds: ids, because: { rule: 'only' } };
	return chosen(meanings, new Set(ids), evidence, tool);
}

/** A phrase or an acronym that has one meaning in this glossary. */
const SIMPLE: WordData = { senses: [], sides: [], common: 0, verb: 0, acronym: false };

/**
 * Is it a single word that no dictionary of everyday English has? Acronyms of two or three letters mean
 * many things.
 */
const isUnmistakable = ({ text }: MatchTerm): boolean => text.length > 3 && !/\s/.test(text);

interface Meaning {
	sense: Sense;
	side: SideOrShared;
	/** By the words around it. */
	support: number;
	/** And by what is known without them. */
	score: number;
}

/** The meanings of a word, the likeliest first. */
function meaningsOf(
	word: WordData,
	senses: readonly Sense[],
	evidence: Evidence,
	tool: Tool | undefined,
): Meaning[] {
	return word.senses
		.flatMap((at, n): Meaning[] => {
			const sense = senses[at];
			if (!sense) return [];
			const side = word.sides[n] ?? 'shared';
			const support = supportFor(sense.bag, side, evidence);
			const score = support + bonusOf(side, tool);
			return [{ sense, side, support, score }];
		})
		.sort((a, b) => b.score - a.score);
}

function bonusOf(side: SideOrShared, tool: Tool | undefined): number {
	const ahead = side === 'it' ? IT_AHEAD : 0;
	if (tool?.side !== side) return ahead;
	return ahead + (tool.weak ? WEAK_SITE : SITE);
}

/**
 * The best meaning where it is clearly better than the next, else all. A meaning that is not among
 * `asked` is none that the reader needs: where it is the best, nothing is shown.
 */
function chosen(
	meanings: readonly Meaning[],
	asked: ReadonlySet<string>,
	evidence: Evidence,
	tool: Tool | undefined,
): Decision {
	const [best, next] = meanings;
	if (!best || !next || best.score - next.score < MARGIN)
		return {
			conceptIds: meanings.map(({ sense }) => sense.id).filter((id) => asked.has(id)),
			because: { rule: 'open' },
		};
	const byWords = best.support - next.support >= MARGIN / 2;
	const { sense, side } = best;
	return {
		conceptIds: asked.has(sense.id) ? [sense.id] : [],
		because:
			byWords || !tool
				? { rule: 'context', cues: cuesFor(sense.bag, side, evidence) }
				: { rule: 'site', cue: tool.name },
	};
}
