import { z } from 'zod/mini';
import { required } from '../model/text.ts';

/**
 * What a personal access token may do, each alone: `read` the glossary, `write` what any member may (suggest,
 * mend one's own suggestions), `curate` what translators and admins may. Never more than its member.
 */
export const TokenScope = z.enum(['glossary:read', 'glossary:write', 'glossary:curate']);
export type TokenScope = z.infer<typeof TokenScope>;

export const TOKEN_DAYS = { least: 1, most: 365, usual: 90 } as const;

/** POST /v1/tokens: for oneself. */
export const TokenRequest = z.object({
	/** What it is for: “Nightly export”. */
	name: required('The name', 80).check(
		z.regex(/^\P{Cc}*$/u, 'The name holds a control character. Leave it away.'),
	),
	scopes: z.array(TokenScope).check(z.minLength(1), z.maxLength(TokenScope.options.length)),
	/** Until it expires. */
	days: z.int().check(z.minimum(TOKEN_DAYS.least), z.maximum(TOKEN_DAYS.most)),
});
export type TokenRequest = z.infer<typeof TokenRequest>;

/** The only time that the token is told. */
export const TokenReply = z.looseObject({ id: z.string(), token: z.string(), expires: z.string() });
export type TokenReply = z.infer<typeof TokenReply>;

/** GET /v1/tokens: one's own; for an admin, the whole team's. DELETE /v1/tokens/:id takes one back. Times are ISO 8601. */
export const TokensReply = z.looseObject({
	tokens: z.array(
		z.looseObject({
			id: z.string(),
			memberId: z.string(),
			name: z.string(),
			scopes: z.array(z.string()),
			created: z.string(),
			expires: z.string(),
			/** May lag by a minute; null until it was used. */
			lastUsed: z.nullable(z.string()),
		}),
	),
});
export type TokensReply = z.infer<typeof TokensReply>;
