import { z } from 'zod/mini';
import { MatchFlags, TermStatus, TermType } from '../model/concept.ts';
import { SideOrShared } from '../model/side.ts';
import { LIMITS, required } from '../model/text.ts';

const HOST = /^(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*(:\d{1,5})?$/u;
const NO_HOST = 'Name sites by their host, as “wiki.example.com” or “*.example.com”.';

const Match = z.looseObject({
	...MatchFlags.shape,
	neverOn: z.optional(
		z
			.array(
				z.string().check(z.trim(), z.toLowerCase(), z.maxLength(LIMITS.id), z.regex(HOST, NO_HOST)),
			)
			.check(z.maxLength(50, 'At most 50 sites.')),
	),
	minLength: z.optional(z.int().check(z.minimum(1), z.maximum(LIMITS.term))),
});

/** What people say of a word. */
export const TermFields = z.object({
	text: required('The term', LIMITS.term),
	side: SideOrShared,
	status: TermStatus,
	type: TermType,
	/** A whole: what it does not name holds no more. */
	match: z.optional(Match),
	/** BCP 47 tag; empty for the team's language. */
	lang: z.optional(
		z
			.string()
			.check(
				z.trim(),
				z.regex(
					/^$|^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
					'A language is given as a tag like “de” or “pt-BR”.',
				),
			),
	),
});
