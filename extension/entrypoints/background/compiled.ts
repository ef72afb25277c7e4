import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { GlossaryChange, Matcher, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { foreignTerms } from '@common-ground/shared/relevance/foreign.ts';
import { compileSenses } from '@common-ground/shared/sense/compile.ts';

/** What a glossary is compiled from. */
export interface Records {
	concepts: Concept[];
	terms: Term[];
	/** Concepts that the member knows. */
	known: ReadonlySet<string>;
}

/** A glossary ready for pages, for a reader of one side. */
export interface Compiled {
	/** Equal exactly where the content is: it outlives the worker. */
	version: string;
	terms: readonly MatchTerm[];
	matcher: Matcher;
	/** What pages load: the matcher's bytes, and the data of senses as JSON in UTF-8. */
	part(name: 'matcher' | 'senses'): Uint8Array;
}

export const compiled = ({ concepts, terms, known }: Records, side: Side): Promise<Compiled> => {
	const foreign = foreignTerms(concepts, terms, known, side);
	return made(foreign, compileMatcher(foreign), { concepts, terms });
};

/** The next version, at a cost that grows with the change; undefined where compiling anew is as cheap. */
export async function renewed(
	before: Compiled,
	{ concepts, terms, known }: Records,
	side: Side,
): Promise<{ now: Compiled; change: GlossaryChange } | undefined> {
	const foreign = foreignTerms(concepts, terms, known, side);
	const change = changeBetween(before.terms, foreign);
	if (change.removed.length + change.added.length > MAX_CHANGE) return undefined;
	const matcher = before.matcher.changed(change);
	return { now: await made(foreign, matcher, { concepts, terms }), change };
}

/** Terms that come and concepts that go in one change; pages take it up in one task. */
const MAX_CHANGE = 500;

async function made(
	terms: readonly MatchTerm[],
	matcher: Matcher,
	records: Omit<Records, 'known'>,
): Promise<Compiled> {
	const senses = new TextEncoder().encode(
		JSON.stringify(compileSenses(records.concepts, records.terms)),
	);
	const content = [new TextEncoder().encode(JSON.stringify(terms)), senses];
	const hash = await crypto.subtle.digest('SHA-256', await new Blob(content).arrayBuffer());
	const bytes = once(() => matcher.toBytes());
	return {
		version: [...new Uint8Array(hash, 0, 12)].map((byte) => byte.toString(36)).join('.'),
		terms,
		matcher,
		part: (name) => (name === 'senses' ? senses : bytes()),
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Which concepts' words are not as they were: they leave with all of them and come back as they are. */
export function changeBetween(
	before: readonly MatchTerm[],
	now: readonly MatchTerm[],
): GlossaryChange {
	const old = byConcept(before);
	const fresh = byConcept(now);
	const differs = ([id, terms]: [string, MatchTerm[]]) =>
		JSON.stringify(terms) !== JSON.stringify(old.get(id));
	const changed = new Map([...fresh].filter(differs));
	const removed = [...old.keys()].filter((id) => changed.has(id) || !fresh.has(id));
	return { removed, added: [...changed.values()].flat() };
}

const byConcept = (terms: readonly MatchTerm[]): Map<string, MatchTerm[]> =>
	Map.groupBy(terms, (term) => term.conceptId);
