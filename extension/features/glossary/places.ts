import type { Matcher, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { LeftOut } from '@common-ground/shared/relevance/left-out.ts';
import { limitAt, unlimited } from '@common-ground/shared/relevance/limits.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import type { Part } from './changed-part.ts';
import type { MarkKind, Place } from './marks.ts';
import type { Reading } from './reading.ts';
import { Sight } from './sight.ts';
import { stretches } from './stretches.ts';

/** A word of the glossary that never gets a mark where it stands. */
export interface Unmarked {
	conceptId: string;
	why: LeftOut;
}

export interface Hidden extends Unmarked {
	/** Where it begins in its text. */
	at: number;
}

/** What searching a text needs to know. */
export interface Finder {
	matcher: Pick<Matcher, 'find'>;
	senses: Senses;
	/** Where the page is: an adapter's id or a host. */
	site: string;
	/** With its port where the address names one. */
	host: string;
}

export interface Found {
	/** In reading order. */
	places: Place[];
	hidden: Hidden[];
}

/** The places in a text that was read, or in a part of it, where people see a foreign word in a sense of the glossary. */
export function* placesIn(
	reading: Reading,
	finder: Finder,
	part: Part = { from: 0, to: reading.text.length },
): Generator<void, Found> {
	const { matcher, senses, site, host } = finder;
	const sight = new Sight();
	const found: Found = { places: [], hidden: [] };
	const { text } = reading;
	const hide = (conceptIds: readonly string[], at: number, why: LeftOut) => {
		for (const conceptId of conceptIds) found.hidden.push({ conceptId, at, why });
	};
	for (const { start, end, terms: all } of stretches(text, matcher, part)) {
		// Deciding takes longer than finding, the first time above all.
		yield;
		if (!all) continue;
		const at = { host, length: end - start };
		for (const term of all) {
			const limit = limitAt(term, at);
			if (limit) hide([term.conceptId], start, limit);
		}
		const terms = unlimited(all, at);
		if (terms.length === 0) continue;
		if (!sight.isSeenAt(reading, start)) {
			hide(conceptsOf(terms), start, 'unseen');
			continue;
		}
		const { conceptIds, because } = senses.decide({ text, start, end, terms, site });
		if (conceptIds.length === 0) {
			hide(conceptsOf(terms), start, 'everyday');
			continue;
		}
		found.places.push({
			reading,
			start,
			end,
			at: start,
			section: reading.sectionAt(start),
			conceptIds: [...conceptIds],
			because,
			others: conceptsOf(terms).filter((id) => !conceptIds.includes(id)),
			kind: kindOf(terms.filter(({ conceptId }) => conceptIds.includes(conceptId))),
		});
	}
	return found;
}

const conceptsOf = (terms: readonly MatchTerm[]): string[] => [
	...new Set(terms.map(({ conceptId }) => conceptId)),
];

function kindOf(terms: readonly MatchTerm[]): MarkKind {
	if (terms.length > 0 && terms.every((term) => term.deprecated)) return 'warn';
	const sides = new Set(terms.map((term) => term.side));
	const [side = 'shared'] = sides;
	return sides.size === 1 ? side : 'shared';
}
