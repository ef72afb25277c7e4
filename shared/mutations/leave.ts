import { z } from 'zod/mini';
import type { Member } from '../model/member.ts';
import { OWNED_COLLECTIONS } from '../model/owned.ts';
import type { RecordKey, RecordOf } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { ADMINS, mustAdminister, mustKeepAnAdmin } from './admins.ts';
import {
	type Change,
	done,
	mutation,
	put,
	type Query,
	type Rejection,
	reject,
	type View,
} from './define.ts';

type OwnedCollection = (typeof OWNED_COLLECTIONS)[number];

/**
 * A member leaves, or is removed by an admin. What they wrote stays, under their name; what they looked
 * after passes to the member `to`, who may be null only where there is nothing to pass on.
 */
const leave = mutation({
	args: z.object({ id: Id, to: z.nullable(Id) }),
	needs: ({ id, to }) => ({
		keys: [memberKey(id), ...(to === null ? [] : [memberKey(to)])],
		queries: [ADMINS, ...ownedBy(id)],
	}),
	apply(view, actor, { id, to }, { now }) {
		const refused = id === actor.memberId ? undefined : mustAdminister(actor, 'remove somebody');
		if (refused) return refused;
		const member = view.get('member', id);
		if (member?.state !== 'active') return reject('not_found', 'This member is not in the team.');
		const heir = to === null ? null : view.get('member', to);
		const impossible = mustKeepAnAdmin(view, member) ?? mustHaveAnHeir(view, member, heir);
		if (impossible) return impossible;
		const left = { by: actor.memberId, at: now, to };
		return done(
			put('member', { ...member, state: 'left', left }),
			...handOver(view, id, (record) => ({ ...record, owner: to ?? id, formerOwner: id })),
		);
	},
});

/** Takes a leaving back: they are in the team again, and what `from` still looks after in their place is theirs. */
const comeBack = mutation({
	args: z.object({ id: Id, from: z.nullable(Id) }),
	needs: ({ id, from }) => ({
		keys: [memberKey(id)],
		queries: from === null ? [] : ownedBy(from),
	}),
	apply(view, actor, { id, from }) {
		const refused = mustAdminister(actor, 'take somebody back into the team');
		if (refused) return refused;
		const member = view.get('member', id);
		if (!member) return reject('not_found', 'This member was never in the team.');
		if (member.state === 'active') return reject('conflict', 'They are in the team again already.');
		const { left: _left, ...rest } = member;
		const isTheirs = ({ formerOwner }: Owned): boolean => formerOwner === id;
		return done(
			put('member', { ...rest, state: 'active' }),
			...(from === null
				? []
				: handOver(
						view,
						from,
						({ formerOwner: _was, ...record }) => ({ ...record, owner: id }),
						isTheirs,
					)),
		);
	},
});

type Owned = RecordOf<OwnedCollection>;

const memberKey = (id: string): RecordKey => ({ collection: 'member', id });

const ownedBy = (id: string): Query[] =>
	OWNED_COLLECTIONS.map((collection) => ({ collection, index: 'owner', value: id }));

/** Everything that a member looks after, each record as `change` makes it. */
const handOver = (
	view: View,
	owner: string,
	change: (record: Owned) => Owned,
	which: (record: Owned) => boolean = () => true,
): Change[] =>
	OWNED_COLLECTIONS.flatMap((collection) =>
		view
			.where(collection, 'owner', owner)
			.filter(which)
			.map((record) => put(collection, change(record))),
	);

/** May this member take over what was looked after? Terms and priorities need someone who may change them. */
export const canTakeOver = (
	{ state, role }: Pick<Member, 'state' | 'role'>,
	{ needsCurator }: { needsCurator: boolean },
): boolean =>
	state === 'active' &&
	(needsCurator ? role === 'translator' || role === 'admin' : role !== 'sponsor');

function mustHaveAnHeir(
	view: View,
	{ id, name }: Member,
	heir: Member | null | undefined,
): Rejection | undefined {
	const has = (collection: OwnedCollection): boolean =>
		view.where(collection, 'owner', id).length > 0;
	const needsCurator = has('concept') || has('priority');
	if (heir === null && !needsCurator && !has('ticket')) return undefined;
	if (!heir) return reject('bad_arguments', `Choose who takes over what ${name} looked after.`);
	if (heir.id !== id && canTakeOver(heir, { needsCurator })) return undefined;
	return reject(
		'bad_arguments',
		needsCurator
			? 'Terms and priorities need a translator or an admin to look after them: choose one of these.'
			: `${heir.name} cannot take this over: choose somebody who takes part in the team.`,
	);
}

export const leaveMutations = { 'member.leave': leave, 'member.return': comeBack };
