import type { Match, Matcher } from '../matcher/model.ts';
import type { Decision, Senses } from '../sense/model.ts';
import { settled } from '../sense/settle.ts';
import { Claims } from './claims.ts';
import { unlimited } from './limits.ts';
import { sectionStarts } from './sections.ts';

/** A mark in a plain text; offsets are UTF-16 code units. */
export interface TextMark extends Decision {
	start: number;
	end: number;
}

export interface TextReader {
	/** Where the text stands, as in `Place`. */
	site: string;
	matcher: Pick<Matcher, 'find'>;
	senses: Senses;
	/** Leave out what would be too many marks together for one pair of eyes? */
	sparse: boolean;
}

/** The marks that a page of this text alone would have, in text order, by the rules that pages go by. */
export function marksInText(text: string, reader: TextReader): TextMark[] {
	const { matcher, senses, site } = reader;
	const found = matcher.find(text).map((match) => ({
		...match,
		terms: unlimited(match.terms, { host: site, length: match.end - match.start }),
	}));
	const held = found.filter(({ terms }) => terms.length > 0);
	const read = held.map((match) => ({
		...match,
		...senses.decide({ text, ...match, site }),
		word: wordOf(match),
	}));
	const places = settled(read).filter(({ conceptIds }) => conceptIds.length > 0);
	const sections = sectionsOf(text, places);
	const leftOut = new Claims<string>().choose(
		text,
		places.map(({ start, conceptIds }, at) => ({
			at: reader.sparse ? start : at * FAR_APART,
			section: sections[at] ?? '',
			conceptIds,
		})),
	);
	return places
		.filter((_, at) => leftOut[at] === undefined)
		.map(({ start, end, conceptIds, because }) => ({ start, end, conceptIds, because }));
}

/** More characters than any density of marks is counted in. */
const FAR_APART = 1_000_000;

/** Forms of one word have the same terms. */
const wordOf = ({ terms }: Match): string => terms.map(({ text }) => text.toLowerCase()).join('|');

/** The section that each place stands in; places in text order. */
function sectionsOf(text: string, places: readonly { start: number }[]): string[] {
	const starts = sectionStarts(text);
	let section = 0;
	return places.map(({ start }) => {
		while ((starts[section + 1] ?? text.length + 1) <= start) section++;
		return String(section);
	});
}
