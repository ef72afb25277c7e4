import type { Side } from '../model/side.ts';
import { weightOf } from './evidence.ts';
import { COMPANIONS } from './lexicon/companions.ts';
import { PARTNERS } from './lexicon/partners.ts';
import type { Reading, Token } from './reading.ts';
import { stem } from './stem.ts';

/** Words near a place that usually stand beside the word there. */
export interface Company {
	/** How much of it: about 1 for each, more right beside the word, less in another sentence. */
	amount: number;
	/** They themselves as they stand in the text, the nearest of each side first. */
	cues: readonly string[];
}

/** The company of a word: as everyday language keeps it, and as each side does. */
export type Companies = Record<Side | 'everyday', Company>;

type Keeper = keyof Companies;
/** By the stem of a word that usually stands beside another one: who says so. */
type Kept = ReadonlyMap<string, readonly Keeper[]>;

const ALONE: Company = { amount: 0, cues: [] };
const NOBODY: Companies = { everyday: ALONE, marketing: ALONE, it: ALONE };
/** Everyday companions count only so near, as topics change from sentence to sentence. */
const SENTENCES = 1;

/** What stands near `word`, a word of the glossary in lower case, and speaks for one of its senses. */
export function companiesOf(word: string, reading: Reading): Companies {
	const kept = keptBy(word);
	if (!kept) return NOBODY;
	const met: Record<Keeper, Map<string, Token>> = {
		everyday: new Map(),
		marketing: new Map(),
		it: new Map(),
	};
	for (const side of [reading.before, reading.after])
		for (const token of side) {
			const { root } = token.of;
			for (const keeper of kept.get(root) ?? []) {
				const isFar = keeper === 'everyday' && token.away > SENTENCES;
				if (!isFar && !met[keeper].has(root)) met[keeper].set(root, token);
			}
		}
	return { everyday: among(met.everyday), marketing: among(met.marketing), it: among(met.it) };
}

/** Has `word`, in lower case, a sense outside the trades that its company tells? */
export const hasEverydaySense = (word: string): boolean => COMPANIONS.has(word);

function among(met: ReadonlyMap<string, Token>): Company {
	if (met.size === 0) return ALONE;
	const tokens = [...met.values()];
	return {
		amount: tokens.reduce((sum, token) => sum + weightOf(token), 0),
		cues: tokens.map(({ raw }) => raw),
	};
}

const known = new Map<string, Kept | undefined>();

/** Read when first asked: a page has few of the words. */
function keptBy(word: string): Kept | undefined {
	if (known.has(word)) return known.get(word);
	const everyday = COMPANIONS.get(word) ?? '';
	const partners = PARTNERS.get(word) ?? '';
	const [marketing = '', it = ''] = partners.split('|');
	const kept =
		everyday === '' && partners === '' ? undefined : keepers({ everyday, marketing, it });
	known.set(word, kept);
	return kept;
}

function keepers(lists: Record<Keeper, string>): Kept {
	const kept = new Map<string, Keeper[]>();
	for (const keeper of ['everyday', 'marketing', 'it'] as const)
		for (const root of new Set(lists[keeper].split(' ').filter(Boolean).map(stem)))
			kept.set(root, [...(kept.get(root) ?? []), keeper]);
	return kept;
}
