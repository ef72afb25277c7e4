import type { Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';

/** One browser of one member. Times are ISO 8601. */
export interface DeviceRow {
	id: string;
	teamId: string;
	memberId: string;
	/** What its owner calls it: "Chrome on Linux". */
	name: string;
	/** SHA-256 of the token, in hex; the token itself is kept nowhere. */
	tokenHash: string;
	createdAt: string;
	lastSeenAt: string;
	revokedAt: string | null;
}

export interface InviteRow {
	id: string;
	teamId: string;
	/** SHA-256 of the secret, in hex. */
	secretHash: string;
	/** Set on a link for one more device of this member; their own side and role count then. */
	memberId: string | null;
	side: Side;
	role: Role;
	expiresAt: string;
	maxUses: number;
	uses: number;
	createdAt: string;
	revokedAt: string | null;
}

/** A personal access token of one member, for programs. Times are ISO 8601. */
export interface TokenRow {
	id: string;
	teamId: string;
	memberId: string;
	/** What its owner uses it for. */
	name: string;
	/** SHA-256 of the token, in hex; the token itself is kept nowhere. */
	tokenHash: string;
	/** Names of what it may do, separated by blanks. */
	scopes: string;
	createdAt: string;
	expiresAt: string;
	/** Null until it was used. */
	lastUsedAt: string | null;
	revokedAt: string | null;
}
