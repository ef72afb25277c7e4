import type { SideOrShared } from '../model/side.ts';
import type { Companies } from './companions.ts';
import type { SenseEntry, WordData } from './data.ts';
import { cuesFor, type Evidence, supportFor, type Weights } from './evidence.ts';
import type { Decision } from './model.ts';
import type { Tool } from './sites.ts';

/** How much better than the next a meaning must be to be shown alone. */
const MARGIN = 1;
/** What a word counts that stands beside this word when the meaning's side says it. */
const PARTNER = 0.7;
/** What is in favour of a meaning of the side whose tool the page is, also where both sides' tickets lie. */
const SITE = 1.6;
const WEAK_SITE = 0.8;
/** … and of IT's, which comes first where nothing speaks: more of what people write of such words is IT's. */
const IT_AHEAD = 0.05;

/** A meaning as the glossary has it. */
export interface Sense extends Pick<SenseEntry, 'id' | 'kind'> {
	bag: Weights;
}

/** All that is known of a place, and speaks for one meaning or another. */
export interface Said {
	evidence: Evidence;
	company: Companies;
	tool: Tool | undefined;
}

/** A meaning of a word at a place. */
export interface Meaning {
	sense: Sense;
	side: SideOrShared;
	/** What speaks for it: words of its own texts and of its side's trade … */
	support: number;
	/** … and those that stand beside the word when its side says it … */
	said: number;
	/** … and what is known without the text. */
	score: number;
}

/** The meanings of a word, the likeliest first. */
export function meaningsOf(
	word: WordData,
	senses: readonly Sense[],
	{ evidence, company, tool }: Said,
): Meaning[] {
	return word.senses
		.flatMap((at, n): Meaning[] => {
			const sense = senses[at];
			if (!sense) return [];
			const side = word.sides[n] ?? 'shared';
			const support = supportFor(sense.bag, side, evidence);
			const beside = side === 'shared' ? 0 : PARTNER * company[side].amount;
			const said = support + beside;
			return [{ sense, side, support, said, score: said + bonusOf(side, tool) }];
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
export function chosen(
	meanings: readonly Meaning[],
	asked: ReadonlySet<string>,
	said: Said,
): Decision {
	const [best, next] = meanings;
	if (!best || !next || best.score - next.score < MARGIN)
		return {
			conceptIds: meanings.map(({ sense }) => sense.id).filter((id) => asked.has(id)),
			because: { rule: 'open' },
		};
	const byWords = best.said - next.said >= MARGIN / 2;
	const { sense } = best;
	return {
		conceptIds: asked.has(sense.id) ? [sense.id] : [],
		because:
			byWords || !said.tool
				? { rule: 'context', cues: cuesOf(best, said) }
				: { rule: 'site', cue: said.tool.name },
	};
}

/** Cues that are told to people, at most. */
const TOLD = 3;

function cuesOf({ sense, side }: Meaning, { evidence, company }: Said): string[] {
	const beside = side === 'shared' ? [] : company[side].cues;
	return [...new Set([...beside, ...cuesFor(sense.bag, side, evidence)])].slice(0, TOLD);
}
