import { changedEdition } from './change.ts';
import { Draft } from './draft.ts';
import { Edition } from './edition.ts';
import { Glossary } from './glossary.ts';
import { bytesOf, HEAD, readParts } from './layout.ts';
import { Lists } from './lists.ts';
import type { GlossaryChange, Matcher, MatchTerm } from './model.ts';
import { Search } from './search.ts';
import { finished } from './steps.ts';
import { readSized } from './strings.ts';

/** Makes a glossary ready for finding. Terms that cannot stand in a text (empty, enormous, signs only) are left out in silence. */
export const compileMatcher = (terms: readonly MatchTerm[]): Matcher =>
	finished(compileInSteps(terms));

/** The same with pauses of its caller's choice: thousands of terms take longer than a page can wait. */
export function* compileInSteps(terms: readonly MatchTerm[]): Generator<void, Matcher> {
	return matcherOf(new Edition(yield* new Draft(terms.length).write(terms)));
}

/** Reads what `toBytes` wrote; the bytes are used where they are and must not change. Throws on anything else. */
export const matcherFrom = (bytes: Uint8Array): Matcher => finished(matcherInSteps(bytes));

/** The same with pauses of its caller's choice. */
export function* matcherInSteps(bytes: Uint8Array): Generator<void, Matcher> {
	const parts = yield* readParts(bytes);
	const lists = new Lists(readSized(parts.strings, parts.head[HEAD.lists] as number));
	return matcherOf(new Edition(new Glossary(parts, lists, true)));
}

const matcherOf = (edition: Edition): Matcher => ({
	find: (text) => new Search(text, edition).run(),
	toBytes: () =>
		edition.isNewest
			? bytesOf(edition.glossary.parts)
			: compileMatcher([...edition.all()]).toBytes(),
	changed: (change) => {
		const next = changedEdition(edition, change);
		return next ? matcherOf(next) : compileMatcher(afterChange([...edition.all()], change));
	},
});

function afterChange(terms: readonly MatchTerm[], { removed, added }: GlossaryChange): MatchTerm[] {
	const gone = new Set(removed);
	return [...terms.filter(({ conceptId }) => !gone.has(conceptId)), ...added];
}
