import { z } from 'zod/mini';

/**
 * Lengths are UTF-16 code units. The limits are far above honest use; they exist so that
 * one member cannot make every colleague's page slow with a term of megabytes.
 */
export const LIMITS = { id: 200, term: 120, line: 300, paragraph: 2000, url: 2000 } as const;

const said = (what: string, max: number) => ({
	error: (issue: { code?: string }) =>
		issue.code === 'too_big'
			? `${what} is longer than ${max} characters. Shorten it and try again.`
			: `${what} is missing.`,
});

/** An id chosen by the client (a UUID) or stable in the starter pack (`sp-…`). */
export const Id = z
	.string()
	.check(z.minLength(1), z.maxLength(LIMITS.id), z.regex(/^[\p{L}\p{N}._:@/~-]+$/u));

/** Required text, trimmed. `what` names it in the error, as a person would: "The term". */
export const required = (what: string, max: number = LIMITS.line) =>
	z.string().check(z.trim(), z.minLength(1, said(what, max)), z.maxLength(max, said(what, max)));

/** Text that may be empty, trimmed. */
export const optional = (what: string, max: number = LIMITS.paragraph) =>
	z.string().check(z.trim(), z.maxLength(max, said(what, max)));
