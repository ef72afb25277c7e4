import type { Matcher } from '../matcher/model.ts';
import type { Because, Senses } from '../sense/model.ts';
import { Claims } from './claims.ts';
import { sectionStarts } from './sections.ts';

/** A mark in a plain text; offsets are UTF-16 code units. */
export interface TextMark {
	start: number;
	end: number;
	/** What the word can mean here, the likeliest first; never empty. */
	conceptIds: readonly string[];
	because: Because;
}

/** The marks that a page of this text alone would have, in text order, by the rules that pages go by. */
export function marksInText(
	text: string,
	site: string,
	{ matcher, senses }: { matcher: Pick<Matcher, 'find'>; senses: Senses },
): TextMark[] {
	const starts = sectionStarts(text);
	let section = 0;
	const places = matcher.find(text).flatMap(({ start, end, terms }) => {
		while ((starts[section + 1] ?? text.length + 1) <= start) section++;
		const decision = senses.decide({ text, start, end, terms, site });
		return decision.conceptIds.length === 0
			? []
			: [{ start, end, ...decision, section: String(section), at: start }];
	});
	const leftOut = new Claims<string>().choose(text, places);
	return places
		.filter((_, at) => leftOut[at] === undefined)
		.map(({ start, end, conceptIds, because }) => ({ start, end, conceptIds, because }));
}
