import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { foreignTerms } from '@common-ground/shared/relevance/foreign.ts';
import { onChange } from '../../replica/changes.ts';
import type { Replica } from '../../replica/schema.ts';
import { allIn, reading } from '../../replica/view.ts';

const SOURCES = ['concept', 'term', 'known'] as const;

interface Kept {
	db: Replica;
	side: Side;
	terms: Promise<MatchTerm[]>;
}

/** The words that pages look for, worked out once and again only after the glossary changed. */
export function keepTerms(): (db: Replica, side: Side) => Promise<MatchTerm[]> {
	let kept: Kept | undefined;
	onChange((topics) => {
		if (SOURCES.some((topic) => topics.has(topic))) kept = undefined;
	}, new AbortController().signal);
	return (db, side) => {
		if (kept?.db !== db || kept.side !== side) kept = { db, side, terms: termsOf(db, side) };
		return kept.terms;
	};
}

async function termsOf(db: Replica, side: Side): Promise<MatchTerm[]> {
	const [concepts, terms, known] = await Promise.all([
		allIn(reading(db), 'concept'),
		allIn(reading(db), 'term'),
		allIn(reading(db), 'known'),
	]);
	return foreignTerms(concepts, terms, new Set(known.map(({ conceptId }) => conceptId)), side);
}
