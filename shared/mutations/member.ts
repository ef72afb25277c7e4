import { z } from 'zod/mini';
import { Role } from '../model/member.ts';
import { Side } from '../model/side.ts';
import { Id, required } from '../model/text.ts';
import { type Actor, done, mutation, put, type Rejection, reject, type View } from './define.ts';

const ADMINS = { collection: 'member', index: 'role', value: 'admin' } as const;

/** Who a member is in the team. Their name is theirs to change, everything else an admin's. */
const edit = mutation({
	args: z.object({
		id: Id,
		fields: z.object({
			name: z.optional(required('The name', 80)),
			side: z.optional(Side),
			role: z.optional(Role),
		}),
	}),
	needs: ({ id }) => ({ keys: [{ collection: 'member', id }], queries: [ADMINS] }),
	apply(view, actor, { id, fields }) {
		const member = view.get('member', id);
		if (!member) return reject('not_found', 'This member is not in the team.');
		const { name = member.name, side = member.side, role = member.role } = fields;
		const isOwnName = id === actor.memberId && side === member.side && role === member.role;
		const refused = isOwnName ? undefined : mustAdminister(actor);
		if (refused) return refused;
		if (member.role === 'admin' && role !== 'admin' && isLastAdmin(view, id))
			return reject('limit', 'A team needs an admin: make somebody else one first.');
		return done(put('member', { ...member, name, side, role }));
	},
});

const mustAdminister = (actor: Actor): Rejection | undefined =>
	actor.role === 'admin' || actor.role === 'system'
		? undefined
		: reject('forbidden', 'Only an admin can change somebody’s side or role. Ask one of them.');

const isLastAdmin = (view: View, id: string): boolean =>
	!view
		.where('member', 'role', 'admin')
		.some((other) => other.id !== id && other.state === 'active');

export const memberMutations = { 'member.edit': edit };
