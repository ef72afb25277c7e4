import type { MatchTerm } from '../matcher/model.ts';
import type { SideOrShared } from '../model/side.ts';
import type { SenseData, SenseEntry, WordData } from './data.ts';
import { oddsOfTerm } from './everyday.ts';
import { cuesOf, type Evidence, evidenceIn, supportFor } from './evidence.ts';
import { expressionAround } from './expression.ts';
import type { Because, Decision, Place, Senses } from './model.ts';
import { type Reading, readAround } from './reading.ts';
import { type Tool, toolAt } from './sites.ts';
import { formOf, type Usage, usageOf } from './usage.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much better than the next a meaning must be to be shown alone. */
const MARGIN = 0.6;
/** What is in favour of a meaning of the side whose tool the page is, also where both sides' tickets lie. */
const SITE = 1.6;
const WEAK_SITE = 0.8;
/** … and of IT's: more of what people write of such words is IT's. */
const IT_AHEAD = 0.2;
/** Below these odds a word is an everyday word. */
const ODDS = 0;

export function sensesFrom(data: SenseData): Senses {
	const vocabulary = new Vocabulary(data);
	return { decide: (place) => decide(place, data, vocabulary) };
}

const UNKNOWN: WordData = {
	senses: [],
	sides: [],
	common: 0,
	verb: 0,
	acronym: false,
};

/**
 * Is it a single word that no dictionary of everyday English has? Acronyms of two or three letters mean
 * many things.
 */
const isUnmistakable = ({ text }: MatchTerm): boolean => text.length > 3 && !/\s/.test(text);

function decide(place: Place, data: SenseData, vocabulary: Vocabulary): Decision {
	const ids = [...new Set(place.terms.map(({ conceptId }) => conceptId))];
	const found = place.terms
		.map(({ text }) => data.words[text.toLowerCase()])
		.find((one) => one !== undefined);
	if (!found && place.terms.every(isUnmistakable))
		return { conceptIds: ids, because: { rule: 'only' } };
	const word = found ?? UNKNOWN;
	const surface = place.text.slice(place.start, place.end);
	const reading = readAround(place.text, place.start, place.end);
	const tool = toolAt(place.site);
	const evidence = evidenceIn(reading, vocabulary);
	const usage: Usage =
		word.verb > 0
			? usageOf(formOf(place.terms[0]?.text ?? '', surface), surface, reading)
			: { as: 'noun', cue: '' };
	const scored = word.senses
		.map((at, n) => {
			const sense = data.senses[at] as SenseEntry;
			const side = word.sides[n] ?? 'shared';
			return {
				id: sense.id,
				kind: sense.kind,
				side,
				support: supportFor(sense, side, evidence),
				bonus: siteBonus(side, tool) + (side === 'it' ? IT_AHEAD : 0),
			};
		})
		.sort((a, b) => b.support + b.bonus - a.support - a.bonus);
	const reason = everyday(word, surface, usage, reading, evidence, scored, tool);
	if (reason) return { conceptIds: [], because: reason };
	if (scored.length === 0) return { conceptIds: ids, because: { rule: 'only' } };
	const [best, second] = scored;
	if (best && second && best.support + best.bonus - second.support - second.bonus >= MARGIN)
		return {
			conceptIds: ids.filter((id) => id === best.id),
			because:
				best.support - second.support >= MARGIN / 2 || !tool
					? { rule: 'context', cues: best.side === 'shared' ? [] : cuesOf(evidence, best.side) }
					: { rule: 'site', cue: tool.name },
		};
	return {
		conceptIds: scored.map(({ id }) => id).filter((id) => ids.includes(id)),
		because: { rule: scored.length > 1 ? 'open' : 'only' },
	};
}

interface Scored {
	kind: SenseEntry['kind'];
	support: number;
}

function everyday(
	word: WordData,
	surface: string,
	usage: Usage,
	reading: Reading,
	evidence: Evidence,
	scored: readonly Scored[],
	tool: Tool | undefined,
): Because | undefined {
	const { topics } = evidence;
	const said = word.common > 0 && !word.acronym ? expressionAround(surface, reading) : undefined;
	if (said) return { rule: 'grammar', cue: said };
	const support = Math.max(0, ...scored.map((sense) => sense.support));
	const trades = Math.max(topics.marketing, topics.it, support);
	if (word.acronym && shouted(reading) && trades < 1) return { rule: 'grammar', cue: surface };
	if (usage.as === 'verb' && !scored.some(({ kind }) => kind === 'action'))
		if (scored.some(({ kind }) => kind === 'person') || trades < 0.8)
			return { rule: 'grammar', cue: usage.cue };
	const odds = oddsOfTerm({
		word,
		surface,
		reading,
		evidence,
		support,
		atWork: tool !== undefined,
	});
	if (odds - (usage.as === 'verb' ? 0.5 : 0) < ODDS)
		return { rule: 'context', cues: cuesOf(evidence, 'everyday') };
	return undefined;
}

/** Is everything around it in capitals, so that "SEA" may be the sea? */
function shouted({ before, after }: Reading): boolean {
	const near = [...before.slice(0, 4), ...after.slice(0, 4)].filter(({ raw }) =>
		/\p{L}{3}/u.test(raw),
	);
	return near.length > 1 && near.every(({ raw }) => raw === raw.toUpperCase());
}

function siteBonus(side: SideOrShared, tool: Tool | undefined): number {
	if (!tool || side === 'shared' || tool.side !== side) return 0;
	return tool.weak ? WEAK_SITE : SITE;
}
