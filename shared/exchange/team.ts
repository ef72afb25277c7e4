import type { Concept, Term } from '../model/concept.ts';
import type { Import, ImportBatch } from '../model/import.ts';
import { byText, entryOf, type TeamEntry } from './entry.ts';
import { shownOf, stagingOf } from './staged.ts';

/** What an exchange reads of a team. */
export interface TeamRecords {
	concepts: readonly Concept[];
	terms: readonly Term[];
	imports: readonly Import[];
	batches: readonly ImportBatch[];
}

/** A concept of the team with its terms. */
export interface Held {
	concept: Concept;
	terms: readonly Term[];
}

/** What everyone is shown, in the order of ids, without what was merged into another. */
export function heldIn({ concepts, terms, imports }: Omit<TeamRecords, 'batches'>): Held[] {
	const staging = stagingOf(imports);
	const byConcept = Map.groupBy(shownOf(terms, staging), ({ conceptId }) => conceptId);
	return shownOf(concepts, staging)
		.filter(({ mergedInto }) => mergedInto === undefined)
		.map((concept) => ({ concept, terms: byConcept.get(concept.id) ?? [] }))
		.sort((a, b) => byText(a.concept.id, b.concept.id));
}

/** What an export holds: every concept that has a word, in canonical order. */
export const exportedOf = (records: Omit<TeamRecords, 'batches'>, language: string): TeamEntry[] =>
	heldIn(records)
		.filter(({ terms }) => terms.length > 0)
		.map(({ concept, terms }) => entryOf(concept, terms, language));
