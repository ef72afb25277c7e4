import { z } from 'zod/mini';
import { Role } from '../model/member.ts';
import { Side } from '../model/side.ts';
import { required } from '../model/text.ts';

/** POST /v1/join */
export const JoinRequest = z.object({
	invite: z.string().check(z.minLength(20), z.maxLength(200)),
	name: required('Your name', 80),
	/** What the person calls this device: "Chrome on Linux". */
	device: required('The device', 80).check(
		z.regex(/^\P{Cc}*$/u, 'The name of the device holds a control character. Leave it away.'),
	),
});
export type JoinRequest = z.infer<typeof JoinRequest>;

export const JoinReply = z.looseObject({
	/** 256 bit, base64url. Shown once; the server keeps only its hash. */
	token: z.string(),
	teamId: z.string(),
	teamName: z.string(),
	epoch: z.string(),
	member: z.looseObject({ id: z.string(), name: z.string(), side: Side, role: Role }),
});
export type JoinReply = z.infer<typeof JoinReply>;

/** POST /v1/invites/look: what an invite would make of you, without using it up. */
export const InviteLook = z.looseObject({
	teamName: z.string(),
	side: Side,
	role: Role,
	expires: z.string(),
	/** Set where the link is for another device of a member: who they are. No name is asked for then. */
	memberName: z.optional(z.string()),
});
export type InviteLook = z.infer<typeof InviteLook>;

/** The same, of what this version knows. */
export type InviteFacts = Pick<
	z.infer<typeof InviteLook>,
	'teamName' | 'side' | 'role' | 'expires' | 'memberName'
>;

/** POST /v1/invites (admins). An admin's invite is always for one person. */
export const InviteRequest = z.object({
	side: Side,
	role: Role,
	/** Hours until it expires; at most 30 days. */
	hours: z.int().check(z.minimum(1), z.maximum(720)),
	uses: z.int().check(z.minimum(1), z.maximum(500)),
});
export type InviteRequest = z.infer<typeof InviteRequest>;

export const InviteReply = z.looseObject({ link: z.string(), expires: z.string() });
export type InviteReply = z.infer<typeof InviteReply>;

/** GET /v1/invites (admins): those that can still be used. DELETE /v1/invites/:id takes one back. */
export const InvitesReply = z.looseObject({
	invites: z.array(
		z.looseObject({
			id: z.string(),
			side: Side,
			role: Role,
			/** How many came by it, of how many it is for. */
			uses: z.int(),
			maxUses: z.int(),
			created: z.string(),
			expires: z.string(),
		}),
	),
});
export type InvitesReply = z.infer<typeof InvitesReply>;

/** The address of an invite: the secret is in the fragment, which browsers never send. */
export const inviteLink = (origin: string, secret: string): string => `${origin}/join#${secret}`;

/** Takes an invite link apart; undefined if it is none. */
export function parseInviteLink(text: string): { origin: string; secret: string } | undefined {
	const parts = /^(https?:\/\/[^/?#\s]+)\/join#([\w-]{20,200})$/i.exec(text.trim());
	const [, origin, secret] = parts ?? [];
	return origin && secret ? { origin: origin.toLowerCase(), secret } : undefined;
}
