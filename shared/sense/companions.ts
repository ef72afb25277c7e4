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

type Kept = Record<keyof Companies, ReadonlySet<string>>;

const ALONE: Company = { amount: 0, cues: [] };
const NOBODY: Companies = { everyday: ALONE, marketing: ALONE, it: ALONE };
/** Everyday companions count only so near, as topics change from sentence to sentence. */
const SENTENCES = 1;

/** What stands near `word`, a word of the glossary in lower case, and speaks for one of its senses. */
export function companiesOf(word: string, reading: Reading): Companies {
	const kept = keptBy(word);
	if (!kept) return NOBODY;
	const near = [...reading.before, ...reading.after].map(rooted);
	return {
		everyday: among(
			near.filter(({ token }) => token.away <= SENTENCES),
			kept.everyday,
		),
		marketing: among(near, kept.marketing),
		it: among(near, kept.it),
	};
}

/** Has `word`, in lower case, a sense outside the trades that its company tells? */
export const hasEverydaySense = (word: string): boolean => COMPANIONS.has(word);

interface Rooted {
	token: Token;
	root: string;
}

const rooted = (token: Token): Rooted => ({ token, root: stem(token.word) });

/** Those of `near` that are one of `stems`, each once. */
function among(near: readonly Rooted[], stems: ReadonlySet<string>): Company {
	if (stems.size === 0) return ALONE;
	const found = new Map<string, Token>();
	for (const { token, root } of near)
		if (stems.has(root) && !found.has(root)) found.set(root, token);
	if (found.size === 0) return ALONE;
	const tokens = [...found.values()];
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
		everyday === '' && partners === ''
			? undefined
			: { everyday: stemsOf(everyday), marketing: stemsOf(marketing), it: stemsOf(it) };
	known.set(word, kept);
	return kept;
}

const stemsOf = (list: string): ReadonlySet<string> =>
	new Set(list.split(' ').filter(Boolean).map(stem));
