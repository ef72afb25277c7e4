import { z } from 'zod/mini';
import type { Priority } from '../model/priority.ts';
import { linkId, type PriorityLink } from '../model/priority-link.ts';
import { Id, LIMITS, optional } from '../model/text.ts';
import {
	type Actor,
	done,
	isRejection,
	mutation,
	put,
	type Rejection,
	reject,
	remove,
	type View,
} from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

/** Says that two priorities of two lists are the same, or that one serves the other. Linked twice is linked once. */
const link = mutation({
	args: z.object({
		from: Id,
		to: Id,
		kind: z.enum(['same', 'serves']),
		how: optional('How the one helps the other'),
	}),
	revives: ['priorityLink'],
	needs: ({ from, to }) => ({
		keys: [
			{ collection: 'priorityLink', id: linkId(from, to) },
			{ collection: 'priority', id: from },
			{ collection: 'priority', id: to },
		],
	}),
	apply(view, actor, { from, to, kind, how }, { now: at }) {
		const refused = mustTakePart(actor, 'link priorities') ?? mustBeAPair(view, from, to);
		if (refused) return refused;
		const id = linkId(from, to);
		const before = view.get('priorityLink', id);
		if (before && !isTheirs(actor, before)) return NOT_THEIRS;
		const ends = kind === 'same' && from > to ? { from: to, to: from } : { from, to };
		const by = before?.by ?? actor.memberId;
		return done(
			put('priorityLink', { ...before, id, ...ends, kind, how, by, at: before?.at ?? at }),
		);
	},
});

/** Says anew how the one helps the other. */
const edit = mutation({
	args: z.object({
		id: Id,
		fields: z.object({ how: z.optional(optional('How the one helps the other')) }),
		settles: Settles,
	}),
	needs: ({ id, settles }) => ({
		keys: [{ collection: 'priorityLink', id }, ...keptKeys(settles)],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('priorityLink', args.fields, view.get('priorityLink', args.id)),
	}),
	apply(view, actor, { id, fields, settles }) {
		const found = linkOf(view, actor, id);
		if (isRejection(found)) return found;
		const { how = found.how } = fields;
		return done(put('priorityLink', { ...found, how }), ...settled(view, { id, settles }));
	},
});

const unlink = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [{ collection: 'priorityLink', id }] }),
	apply(view, actor, { id }) {
		const found = linkOf(view, actor, id);
		return isRejection(found) ? found : done(remove('priorityLink', id));
	},
});

function mustBeAPair(view: View, from: string, to: string): Rejection | undefined {
	const [one, other] = [view.get('priority', from), view.get('priority', to)];
	if (!one || !other) return reject('not_found', 'One of the two priorities is no longer there.');
	if (one.list === other.list)
		return reject('bad_arguments', 'Both stand in one list. Choose a priority of another list.');
	const closed = [one, other].find(({ state }) => state !== 'active');
	return closed && reject('conflict', `“${short(closed)}” is closed. Take it up again first.`);
}

const short = ({ title }: Priority): string => title.slice(0, LIMITS.term);

/** Whoever linked, and those who rank. */
const isTheirs = ({ memberId, role }: Actor, { by }: PriorityLink): boolean =>
	by === memberId || role === 'translator' || role === 'admin';

const NOT_THEIRS = reject(
	'forbidden',
	'Somebody else linked these two. They can change it, or a translator or an admin.',
);

function linkOf(view: View, actor: Actor, id: string): PriorityLink | Rejection {
	const refused = mustTakePart(actor, 'link priorities');
	if (refused) return refused;
	const found = view.get('priorityLink', id);
	if (!found) return reject('not_found', 'These two are not linked any more.');
	return isTheirs(actor, found) ? found : NOT_THEIRS;
}

export const linkMutations = {
	'priority.link': link,
	'priority.editLink': edit,
	'priority.unlink': unlink,
};
