import { LOADED, type Loaded } from './loaded.ts';

/** A calm wording for one place of a text. Offsets are UTF-16 code units. */
export interface Neutral {
	from: number;
	to: number;
	/** As it is written there. */
	said: string;
	instead: readonly string[];
}

const BY_WORDS = new Map([...LOADED.en, ...LOADED.de].map((one) => [one.said.toLowerCase(), one]));

/** Longer phrases first: “just fluff” is one thing. */
const PATTERN = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[...BY_WORDS.keys()]
		.sort((a, b) => b.length - a.length)
		.map((said) => said.replaceAll(' ', '\\s+'))
		.join('|')})(?![\\p{L}\\p{N}])`,
	'giu',
);

/**
 * What in a text may sound like blame, in the order in which it stands there, with neutral wordings to offer. It
 * judges nobody and changes nothing: what is said stays what it is until its author takes an offer.
 */
export const neutralWordings = (text: string): Neutral[] =>
	[...text.matchAll(PATTERN)].flatMap(({ 0: said, index }) => {
		const known: Loaded | undefined = BY_WORDS.get(said.toLowerCase().replace(/\s+/g, ' '));
		return known && (!known.said.includes('IT') || said.includes('IT'))
			? [{ from: index, to: index + said.length, said, instead: known.instead }]
			: [];
	});

/** The text with one offer taken; at the beginning of a sentence it keeps its capital letter. */
export function withWording(text: string, { from, to, said }: Neutral, wording: string): string {
	const [first = ''] = said;
	const begins = /(^|[.!?]\s*)$/u.test(text.slice(0, from)) && first !== first.toLowerCase();
	const [head = '', ...rest] = wording;
	const fitting = begins ? head.toUpperCase() + rest.join('') : wording;
	return text.slice(0, from) + fitting + text.slice(to);
}
