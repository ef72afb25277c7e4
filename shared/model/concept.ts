import { z } from 'zod/mini';
import { OWNED } from './owned.ts';
import { PerSide, Side, SideOrShared } from './side.ts';
import { Id } from './text.ts';

/** Where a concept stands in the curation workflow (feature row C2). */
export const ConceptStatus = z.enum([
	'suggested',
	'in_review',
	'approved',
	'disputed',
	'retired',
	'rejected',
]);
export type ConceptStatus = z.infer<typeof ConceptStatus>;

/** A figure that the team is measured by. Campaign metrics name the performance metric they meet. */
export const Kpi = z.looseObject({
	formula: z.string(),
	unit: z.string(),
	sourceSystem: z.string(),
	indicator: z.enum(['leading', 'lagging']),
	pairedWith: z.optional(z.string()),
});
export type Kpi = z.infer<typeof Kpi>;

/**
 * A concept in the sense of TBX (ISO 30042): one meaning, named by one or more terms.
 * Records are loose objects, so that an older client keeps fields that it does not know.
 */
export const Concept = z.looseObject({
	...OWNED,
	id: Id,
	subjectField: z.string(),
	kind: z.enum(['term', 'kpi', 'standard', 'state']),
	status: ConceptStatus,
	/** What it is, in each side's own plain words. */
	definition: PerSide,
	/** What it changes for a person of that side. */
	changes: PerSide,
	example: z.string(),
	/** Set where the word means something else on the other side. */
	falseFriend: z.optional(z.string()),
	advice: z.optional(z.string()),
	kpi: z.optional(Kpi),
	related: z.array(z.string()),
	/** Name shown as the one who vouches for it; empty for the starter pack. */
	vouchedBy: z.string(),
	/** ISO 8601, for people to read; order never depends on it. */
	vouchedAt: z.string(),
	suggestion: z.optional(
		z.looseObject({
			by: z.string(),
			side: Side,
			at: z.string(),
			/** The sentence in which the word was found; only if the member left it in. */
			context: z.string(),
			/** Why a curator said no; set when rejected. */
			reason: z.optional(z.string()),
		}),
	),
});
export type Concept = z.infer<typeof Concept>;

/** How a term is found in text (feature row V6). */
export const MatchFlags = z.looseObject({
	/** Default: acronyms sensitive, everything else insensitive. */
	case: z.optional(z.enum(['sensitive', 'insensitive'])),
	/** No inflected forms. */
	exact: z.optional(z.boolean()),
});

export const TermStatus = z.enum(['preferred', 'admitted', 'deprecated']);
export const TermType = z.enum(['full', 'acronym', 'abbreviation', 'variant']);

/** A word or phrase that names a concept; a record of its own, so that two people adding synonyms never collide. */
export const Term = z.looseObject({
	id: Id,
	conceptId: Id,
	text: z.string(),
	side: SideOrShared,
	status: TermStatus,
	type: TermType,
	match: z.optional(MatchFlags),
	/** BCP 47 tag (TBX: langSec); without it, of the team's language. Its inflections are looked for. */
	lang: z.optional(z.string()),
});
export type Term = z.infer<typeof Term>;

/** Concepts in these states are shown on pages and in look-ups. */
export const isPublished = (status: ConceptStatus): boolean =>
	status === 'approved' || status === 'disputed';
