import { z } from 'zod/mini';
import { Concept, Kpi } from './concept.ts';
import { Id, LIMITS, optional } from './text.ts';

/** A text for each side. */
export const paragraphs = (what: string) =>
	z.object({ marketing: optional(`${what} for Marketing`), it: optional(`${what} for IT`) });

const line = (what: string) => z.optional(optional(what, LIMITS.line));
const NO_ADDRESS = 'A link is an address that begins with http:// or https://.';

/** Links of a concept: few, and to pages alone. */
const Links = z
	.array(
		z.object({
			url: z
				.string()
				.check(z.trim(), z.maxLength(LIMITS.url), z.regex(/^https?:\/\/\S+$/i, NO_ADDRESS)),
			title: optional('The title of a link', LIMITS.line),
		}),
	)
	.check(z.maxLength(20, 'At most 20 links.'));

/** Id of another concept; empty for none. */
const Other = z.union([z.literal(''), Id]);

/** Fields of a concept that people write: only those that change; within a group, only the parts that change. */
export const ConceptFields = z.object({
	definition: z.optional(z.partial(paragraphs('The definition'))),
	changes: z.optional(z.partial(paragraphs('“What it changes”'))),
	example: z.optional(optional('The example')),
	falseFriend: z.optional(optional('The warning')),
	advice: z.optional(optional('The advice')),
	subjectField: line('The subject field'),
	kind: z.optional(Concept.shape.kind),
	source: line('The source'),
	broader: z.optional(Other),
	links: z.optional(Links),
	kpi: z.optional(
		z.object({
			formula: z.optional(optional('The formula')),
			unit: line('The unit'),
			sourceSystem: line('The source system'),
			indicator: z.optional(Kpi.shape.indicator),
			pairedWith: z.optional(Other),
			target: line('The target'),
			owners: z.optional(z.partial(paragraphs('The owner'))),
		}),
	),
});
export type ConceptFields = z.infer<typeof ConceptFields>;
