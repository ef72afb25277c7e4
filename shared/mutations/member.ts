import { z } from 'zod/mini';
import { Role } from '../model/member.ts';
import { Side } from '../model/side.ts';
import { Id, required } from '../model/text.ts';
import { ADMINS, mustAdminister, mustKeepAnAdmin } from './admins.ts';
import { done, mutation, put, reject } from './define.ts';

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
		if (member?.state !== 'active') return reject('not_found', 'This member is not in the team.');
		const { name = member.name, side = member.side, role = member.role } = fields;
		const isOwnName = id === actor.memberId && side === member.side && role === member.role;
		const refused =
			(isOwnName ? undefined : mustAdminister(actor, 'change somebody’s side or role')) ??
			(role === 'admin' ? undefined : mustKeepAnAdmin(view, member));
		return refused ?? done(put('member', { ...member, name, side, role }));
	},
});

export const memberMutations = { 'member.edit': edit };
