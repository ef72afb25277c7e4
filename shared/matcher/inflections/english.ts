import { DOUBLING_VERBS, VERB_ENDING, VERBS } from './english-verbs.ts';

interface Rule {
	ends: RegExp;
	/** How many characters go before `add` comes. */
	cut: number;
	add: readonly string[];
}

/** The first that fits decides. */
const PLURALS: readonly Rule[] = [
	{ ends: /[bcdfghjklmnpqrstvwxz]y$/i, cut: 1, add: ['ies'] },
	{ ends: /sis$/i, cut: 2, add: ['es'] },
	{ ends: /[^aeiou]rion$/i, cut: 2, add: ['a', 'ons'] },
	{ ends: /[aeiou][^aeiou]*[ei]x$/i, cut: 2, add: ['exes', 'ixes', 'ices'] },
	{ ends: /(?:[sxz]|ch|sh)$/i, cut: 0, add: ['es'] },
	{ ends: /[\p{L}\p{N}]$/u, cut: 0, add: ['s'] },
];

/** "KPI", "B2B", "GA4", "SaaS": they take an s and never change their own letters. */
const ACRONYM = /\p{Lu}.*\p{Lu}$|\p{N}$/u;

/** Plurals, possessives, and -ed and -ing where the word is surely a verb too. */
export function english(word: string): string[] {
	const possessive = `${word}'s`;
	if (ACRONYM.test(word)) return [`${word}s`, `${word}es`, possessive];
	return [...changed(word, PLURALS), possessive, ...verbForms(word)];
}

function changed(word: string, rules: readonly Rule[]): string[] {
	const rule = rules.find(({ ends }) => ends.test(word));
	if (!rule) return [];
	const stem = word.slice(0, word.length - rule.cut);
	return rule.add.map((ending) => stem + ending);
}

/** Only words that are known verbs or end like one: "market" must not find "marketing", nor "lead" "leading". */
function verbForms(word: string): string[] {
	const lower = word.toLowerCase();
	const base = lower.slice(lower.lastIndexOf('-') + 1);
	if (DOUBLING_VERBS.has(base)) return endings(word + word.slice(-1));
	if (!VERBS.has(base) && !VERB_ENDING.test(base)) return [];
	if (base.endsWith('e')) return endings(word.slice(0, -1));
	return /[^aeiou]y$/.test(base) ? [`${word.slice(0, -1)}ied`, `${word}ing`] : endings(word);
}

const endings = (stem: string): string[] => [`${stem}ed`, `${stem}ing`];
