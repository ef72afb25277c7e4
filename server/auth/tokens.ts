import { randomUUID } from 'node:crypto';
import type {
	TokenReply,
	TokenRequest,
	TokenScope,
} from '@common-ground/shared/protocol/tokens.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { TokenRow } from '../store/people.ts';
import type { Transaction } from '../store/store.ts';
import { type Identity, mustIdentify } from './identify.ts';
import { hashOf } from './secret.ts';
import { newTokenText } from './token-text.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Of one member, those that have expired and were not taken back included. */
const MOST = 20;

/** Members see to their own tokens, an admin to everyone's of the team. */
export const maySeeToken = ({ actor, teamId }: Identity, token: TokenRow): boolean =>
	token.teamId === teamId && (actor.role === 'admin' || token.memberId === actor.memberId);

/**
 * Makes a token for the asker, which is told this once.
 * @throws {ProblemError} unauthorized, forbidden, limit
 */
export const createToken = (
	{ store }: Pick<Deps, 'store'>,
	{ token, teamId }: Identity,
	wish: TokenRequest,
): Promise<TokenReply> =>
	store.write(async (tx) => {
		await tx.lock(teamId);
		const { actor } = await mustIdentify(tx, token);
		return addToken(tx, teamId, actor, wish);
	});

/**
 * The same for a member by name, where nobody asks but whoever has the machine.
 * @throws {ProblemError} forbidden, limit
 */
export async function addToken(
	tx: Transaction,
	teamId: string,
	{ memberId, role }: Pick<Identity['actor'], 'memberId' | 'role'>,
	{ name, scopes, days }: TokenRequest,
): Promise<TokenReply> {
	mustBeAllowed(role, scopes);
	const own = (await tx.tokens(teamId)).filter((one) => one.memberId === memberId);
	if (own.length >= MOST)
		throw new ProblemError(
			'limit',
			`There are ${MOST} tokens of this member already. Take one back that is not used any more.`,
		);
	const text = newTokenText();
	const now = Date.now();
	const id = randomUUID();
	const expiresAt = new Date(now + days * DAY_MS).toISOString();
	await tx.addToken({
		...{ id, teamId, memberId, name, expiresAt },
		tokenHash: hashOf(text),
		scopes: [...new Set(scopes)].join(' '),
		createdAt: new Date(now).toISOString(),
		...{ lastUsedAt: null, revokedAt: null },
	});
	return { id, token: text, expires: expiresAt };
}

/** Whoever asks for more than they may themselves learns it now, and not when a program fails at night. */
function mustBeAllowed(role: Identity['actor']['role'], scopes: readonly TokenScope[]): void {
	if (scopes.includes('glossary:curate') && role !== 'translator' && role !== 'admin')
		throw new ProblemError(
			'forbidden',
			'Only translators and admins curate, so a token of yours cannot. Leave “glossary:curate” away.',
		);
	if (scopes.includes('glossary:write') && role === 'sponsor')
		throw new ProblemError(
			'forbidden',
			'A sponsor reads and mediates, so a token of yours cannot write. Leave “glossary:write” away.',
		);
}

/**
 * Takes a token back; it is refused from now on.
 * @throws {ProblemError} unauthorized, not_found
 */
export const revokeToken = (
	{ store }: Pick<Deps, 'store'>,
	{ token, teamId }: Identity,
	tokenId: string,
): Promise<void> =>
	store.write(async (tx) => {
		await tx.lock(teamId);
		const asker = await mustIdentify(tx, token);
		const found = (await tx.tokens(teamId)).find(({ id }) => id === tokenId);
		if (!found || !maySeeToken(asker, found))
			throw new ProblemError('not_found', 'There is no such token of yours any more.');
		await tx.revokeToken(tokenId, new Date().toISOString());
	});
