import type { Actor } from '@common-ground/shared/mutations/define.ts';
import { TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { ProblemError } from '../ops/problem.ts';
import type { Reader } from '../store/store.ts';
import { activeMember } from './identify.ts';
import { hashOf } from './secret.ts';
import { isTokenText } from './token-text.ts';

/** A program that asks with a personal access token, as the store knows its member at this moment. */
export interface TokenIdentity {
	token: string;
	tokenId: string;
	teamId: string;
	scopes: ReadonlySet<TokenScope>;
	lastUsedAt: string | null;
	/** The member; no translator or admin where the token may not curate. */
	actor: Actor;
}

/**
 * Finds the member behind a token. Called again inside a transaction, so that a role or a revocation
 * counts from the moment at which it is committed.
 * @throws {ProblemError} unauthorized
 */
export async function mustIdentifyToken(reader: Reader, token: string): Promise<TokenIdentity> {
	// What was mistyped or cut off is not looked up.
	if (!isTokenText(token))
		throw refused(
			'This is no personal access token. Send “Authorization: Bearer cgp_…”, complete.',
		);
	const row = await reader.tokenByHash(hashOf(token));
	if (!row || row.revokedAt !== null)
		throw refused('This token is not known here: it was taken back. Make a new one.');
	if (row.expiresAt <= new Date().toISOString())
		throw refused('This token has expired. Make a new one, and take this one back.');
	const member = await activeMember(reader, row);
	if (!member) throw refused('The member whose token this is has left the team.');
	const { teamId, lastUsedAt, id: tokenId } = row;
	const scopes = scopesIn(row.scopes);
	const { id: memberId, name, side } = member;
	const role = scopes.has('glossary:curate') || member.role === 'sponsor' ? member.role : 'member';
	return { token, tokenId, teamId, scopes, lastUsedAt, actor: { memberId, name, side, role } };
}

/** What an older version granted and this one does not know grants nothing. */
const scopesIn = (text: string): Set<TokenScope> =>
	new Set(text.split(' ').flatMap((name) => TokenScope.safeParse(name).data ?? []));

const refused = (message: string): ProblemError =>
	new ProblemError('unauthorized', message, {
		headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
	});
