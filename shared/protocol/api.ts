import { z } from 'zod/mini';
import {
	Concept,
	ConceptStatus,
	MatchFlags,
	Term,
	TermStatus,
	TermType,
} from '../model/concept.ts';
import { ConceptFields } from '../model/concept-fields.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';

/** Where the interface for programs begins; a version that would break one begins elsewhere. */
export const API_PATH = '/api/v1';

const { conceptId: _conceptId, ...termFields } = Term.shape;

/** A word as a part of its concept. */
const TermView = z.looseObject(termFields);

/** A concept with its words. */
export const ConceptView = z.looseObject({ ...Concept.shape, terms: z.array(TermView) });
export type ConceptView = z.infer<typeof ConceptView>;

/** GET /api/v1/concepts: in the order of ids. */
export const ConceptList = z.looseObject({
	concepts: z.array(ConceptView),
	/** The `cursor` of the next page; null where there is none. */
	next: z.nullable(z.string()),
});

const wholeNumber = (most: number) =>
	z.string().check(
		z.regex(/^[1-9]\d{0,4}$/, `The number is from 1 to ${most}.`),
		z.refine((text) => Number(text) <= most, `The number is from 1 to ${most}.`),
	);

export const MOST_LISTED = 200;
export const ConceptQuery = z.object({
	q: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.line))),
	status: z.optional(ConceptStatus),
	side: z.optional(SideOrShared),
	subject: z.optional(z.string().check(z.maxLength(LIMITS.line))),
	updatedSince: z.optional(z.iso.datetime({ offset: true })),
	cursor: z.optional(z.string().check(z.maxLength(1_000))),
	limit: z.optional(wholeNumber(MOST_LISTED)),
});

export const MOST_LOOKED_UP = 50;
/** GET /api/v1/look-up: published concepts by name, the best first. */
export const LookUpQuery = z.object({
	q: z.string().check(z.minLength(1), z.maxLength(LIMITS.line)),
	limit: z.optional(wholeNumber(MOST_LOOKED_UP)),
});
export const LookUpReply = z.looseObject({
	hits: z.array(
		z.looseObject({
			/** The name by which it was found. */
			word: z.string(),
			by: z.enum(['name', 'beginning', 'likeness']),
			concept: ConceptView,
		}),
	),
});
export type LookUpReply = z.infer<typeof LookUpReply>;

const paragraphs = (what: string) =>
	z.object({
		marketing: z.optional(optional(`${what} for Marketing`)),
		it: z.optional(optional(`${what} for IT`)),
	});

/** POST /api/v1/concepts: a suggestion, as members make them. */
export const NewConcept = z.object({
	text: required('The term', LIMITS.term),
	side: SideOrShared,
	type: z.optional(TermType),
	definition: paragraphs('The definition'),
	/** The sentence in which it was found. */
	context: z.optional(optional('The sentence')),
});

/** PATCH /api/v1/concepts/{id}: only what changes; within a pair, only the side that changes. */
export const ConceptChange = ConceptFields;

/** POST /api/v1/concepts/{id}/reject */
export const Rejecting = z.object({ reason: required('A reason') });

/** POST /api/v1/concepts/{id}/retire */
export const Retiring = z.object({
	reason: required('A reason'),
	/** Id of the concept to use in its place. */
	insteadOf: z.optional(Id),
});

/** POST /api/v1/concepts/{id}/terms */
export const NewTerm = z.object({
	text: required('The term', LIMITS.term),
	side: SideOrShared,
	status: z.optional(TermStatus),
	type: z.optional(TermType),
});

/** PATCH /api/v1/terms/{id}: only what changes. */
export const TermChange = z.object({
	text: z.optional(required('The term', LIMITS.term)),
	side: z.optional(SideOrShared),
	status: z.optional(TermStatus),
	type: z.optional(TermType),
	match: z.optional(MatchFlags),
});

export const IdParameter = z.object({ id: Id });

/** What a write says of itself: `If-Match`, an ETag that was read; `Idempotency-Key`, the same for a repetition. */
export const WriteHeaders = z.object({
	'if-match': z.optional(z.string().check(z.maxLength(200))),
	'idempotency-key': z.optional(z.string().check(z.minLength(8), z.maxLength(200))),
});

/** Body of every answer that is no success (RFC 9457). `detail` says what to do. */
export const ApiProblem = z.looseObject({
	type: z.string(),
	title: z.string(),
	status: z.number(),
	detail: z.string(),
	code: z.string(),
});
export type ApiProblem = z.infer<typeof ApiProblem>;
