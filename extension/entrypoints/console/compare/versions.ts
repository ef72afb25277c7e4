import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { HistoryChange, HistoryLine } from '@common-ground/shared/protocol/history.ts';
import { byStatus, type Entry } from '../../../features/lookup/entry.ts';

/** A concept as it stood after one change of it. */
export interface Version {
	/** Of the change that made it. */
	line: HistoryLine;
	/** Undefined where it was not there: before it was made, or after it was deleted. */
	entry: Entry | undefined;
	/** As it was before that change. */
	before: Entry | undefined;
}

interface State {
	concept: Concept | undefined;
	terms: Map<string, Term>;
}

/**
 * Walks back from how the concept is now through what was done to it, the newest first. Only what the
 * history names is known to be different.
 */
export function versionsOf(
	id: string,
	now: Entry | undefined,
	lines: readonly HistoryLine[],
): Version[] {
	const state: State = {
		concept: now?.concept,
		terms: new Map((now?.terms ?? []).map((term) => [term.id, term])),
	};
	return lines.map((line) => {
		// What waits here for the server is not in its history yet.
		for (const change of line.changes) put(state, id, change, change.after);
		const entry = entryIn(state);
		for (const change of line.changes.toReversed()) put(state, id, change, change.before);
		return { line, entry, before: entryIn(state) };
	});
}

function put(state: State, id: string, change: HistoryChange, data: object | null): void {
	if (change.collection === 'concept') state.concept = (data as Concept | null) ?? undefined;
	else if (change.collection === 'term') {
		const term = data as Term | null;
		// A word may have come from another concept, or gone to one.
		if (term && term.conceptId === id) state.terms.set(change.id, term);
		else state.terms.delete(change.id);
	}
}

const entryIn = ({ concept, terms }: State): Entry | undefined =>
	concept && { concept, terms: [...terms.values()].sort(byStatus) };
