import type { Role } from '@common-ground/shared/model/member.ts';

/** Roles, and in a few words what each may do. */
export const ROLES: Record<Role, { name: string; may: string }> = {
	member: { name: 'Member', may: 'reads, suggests, tags tickets, answers “why?”' },
	translator: { name: 'Translator', may: 'also approves words and ranks' },
	admin: { name: 'Admin', may: 'also invites and removes people' },
	sponsor: { name: 'Sponsor', may: 'reads and mediates' },
};
