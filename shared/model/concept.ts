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
	/** Who answers for the figure on each side: a person or a team, in words. */
	owners: z.optional(PerSide),
	/** What it should be, in words: “at least 3 % by June”. */
	target: z.optional(z.string()),
});
export type Kpi = z.infer<typeof Kpi>;

/** Where more is said: the address is http or https. */
export const ConceptLink = z.looseObject({ url: z.string(), title: z.string() });
export type ConceptLink = z.infer<typeof ConceptLink>;

/** Who did it, and when (ISO 8601, for people to read). */
const Done = { by: Id, at: z.string() };
const SignOff = z.optional(z.looseObject(Done));

const SignedOff = z.optional(z.looseObject({ marketing: SignOff, it: SignOff }));

/** Somebody doubts it; it stays on the pages, marked, until it is settled. */
export const Dispute = z.looseObject({
	...Done,
	side: Side,
	reason: z.string(),
	/** ISO 8601: by when the team's policy wants it settled; empty where no date is set. */
	until: z.string(),
	/** By whom and when it was settled. */
	settled: z.optional(z.looseObject(Done)),
	/** Who had signed off; they have again if the dispute is taken back. */
	signedOff: SignedOff,
});
export type Dispute = z.infer<typeof Dispute>;

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
	/** Id of the concept of which this is a kind or a part. */
	broader: z.optional(z.string()),
	/** Where the definition comes from, in words. */
	source: z.optional(z.string()),
	links: z.optional(z.array(ConceptLink)),
	/** The import that brought it; nobody is shown it until that is published (`exchange/staged.ts`). */
	importId: z.optional(Id),
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
	/** Who took it to look at; stays when it is decided. */
	review: z.optional(z.looseObject(Done)),
	/** Which sides stand behind its definitions as they are; only where the team's policy asks both. */
	signedOff: SignedOff,
	/** The last dispute; open while the status says so. */
	dispute: z.optional(Dispute),
	/** Set while retired. */
	retired: z.optional(
		z.looseObject({
			...Done,
			reason: z.string(),
			/** What it returns to when it is brought back. */
			was: ConceptStatus,
			/** The concept to use in its place. */
			insteadOf: z.optional(Id),
		}),
	),
	/** Set while retired because it is the same as that concept; whoever is led here goes on there. */
	mergedInto: z.optional(Id),
	/** What the merge changed there, by which it can be taken back. */
	merge: z.optional(
		z.looseObject({
			/** Words that went over, with the status that they had. */
			moved: z.array(z.looseObject({ id: Id, status: z.string() })),
			/** Texts that were missing there, by path, as they were filled in. */
			filled: z.record(z.string(), z.unknown()),
			/** Ids that were added to its related ones. */
			related: z.array(Id),
		}),
	),
	/** Somebody looked again and found it right. */
	verified: z.optional(z.looseObject({ ...Done, was: z.optional(z.looseObject(Done)) })),
});
export type Concept = z.infer<typeof Concept>;

/** How a term is found in text (feature row V6). */
export const MatchFlags = z.looseObject({
	/** Default: acronyms sensitive, everything else insensitive. */
	case: z.optional(z.enum(['sensitive', 'insensitive'])),
	/** No inflected forms. */
	exact: z.optional(z.boolean()),
	/** Hosts on which it is not marked: “wiki.example.com”, or “*.example.com” for all below. */
	neverOn: z.optional(z.array(z.string())),
	/** Forms with fewer characters are not marked. */
	minLength: z.optional(z.number()),
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
	/** As for a concept. */
	importId: z.optional(Id),
});
export type Term = z.infer<typeof Term>;

/** Concepts in these states are shown on pages and in look-ups. */
export const isPublished = (status: ConceptStatus): boolean =>
	status === 'approved' || status === 'disputed';
