import type { Role } from '@common-ground/shared/model/member.ts';
import type { TokenScope } from '@common-ground/shared/protocol/tokens.ts';

/** What a token may do, in words: as a choice that includes what stands before it, and each alone. */
export const MAY: Record<TokenScope, { long: string; short: string }> = {
	'glossary:read': { long: 'Read', short: 'reads' },
	'glossary:write': { long: 'Read and suggest', short: 'suggests' },
	'glossary:curate': { long: 'Read, suggest and curate', short: 'curates' },
};

/** What somebody of this role can let a program do, the least first. */
export function mostFor(role: Role): TokenScope[] {
	if (role === 'sponsor') return ['glossary:read'];
	if (role === 'member') return ['glossary:read', 'glossary:write'];
	return ['glossary:read', 'glossary:write', 'glossary:curate'];
}

/** Of scopes that a newer version granted nothing is known but their names. */
export const wordsFor = (scopes: readonly string[]): string =>
	scopes
		.map((scope) => (Object.hasOwn(MAY, scope) ? MAY[scope as TokenScope].short : scope))
		.join(', ');
