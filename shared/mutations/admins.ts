import type { Member } from '../model/member.ts';
import { type Actor, type Rejection, reject, type View } from './define.ts';

/** What `mustKeepAnAdmin` has to read. */
export const ADMINS = { collection: 'member', index: 'role', value: 'admin' } as const;

export const mustAdminister = (actor: Actor, what: string): Rejection | undefined =>
	actor.role === 'admin' || actor.role === 'system'
		? undefined
		: reject('forbidden', `Only an admin can ${what}. Ask one of them.`);

/** Refuses what would leave a team without any admin: nobody could let anyone in any more. */
export const mustKeepAnAdmin = (view: View, { id, role }: Member): Rejection | undefined =>
	role !== 'admin' ||
	view.where('member', 'role', 'admin').some((other) => other.id !== id && other.state === 'active')
		? undefined
		: reject('limit', 'A team needs an admin: make somebody else one first.');
