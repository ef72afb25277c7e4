import { z } from 'zod/mini';
import { DayOrNone } from '../model/day.ts';
import { Side } from '../model/side.ts';
import { Id, required } from '../model/text.ts';
import { type Actor, done, mutation, put, type Rejection, reject, remove } from './define.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { maySpeakFor, mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const Fields = z.object({
	department: required('The department'),
	what: required('What is done for it'),
	share: z
		.int({ error: 'The share is a whole number of per cent.' })
		.check(
			z.minimum(0, { error: 'A share is at least 0 per cent.' }),
			z.maximum(100, { error: 'A share is at most 100 per cent.' }),
		),
	until: DayOrNone,
});

/** Says what a side carries for another department (feature row P9), so that its “not now” can be understood. */
const add = mutation({
	args: z.object({ id: Id, side: Side, ...Fields.shape }),
	needs: ({ id }) => ({ keys: [{ collection: 'load', id }] }),
	apply(view, actor, args, { now }) {
		const refused = mustCarry(actor, args.side);
		if (refused) return refused;
		if (view.get('load', args.id)) return reject('conflict', 'This was already added.');
		return done(put('load', { ...args, by: actor.memberId, at: now }));
	},
});

const edit = mutation({
	args: z.object({ id: Id, fields: z.partial(Fields), settles: Settles }),
	needs: ({ id, settles }) => ({ keys: [{ collection: 'load', id }, ...keptKeys(settles)] }),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('load', args.fields, view.get('load', args.id)),
	}),
	apply(view, actor, { fields, ...args }, { now }) {
		const load = view.get('load', args.id);
		if (!load) return reject('not_found', 'This is no longer there. Add it again.');
		const refused = mustCarry(actor, load.side);
		if (refused) return refused;
		const edited = { ...load, ...given(fields), by: actor.memberId, at: now };
		return done(put('load', edited), ...settled(view, args));
	},
});

/** Its side carries it no more. Taken away twice is taken away. */
const removed = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [{ collection: 'load', id }] }),
	apply(view, actor, { id }) {
		const load = view.get('load', id);
		if (!load) return done();
		return mustCarry(actor, load.side) ?? done(remove('load', id));
	},
});

const mustCarry = (actor: Actor, side: Side): Rejection | undefined =>
	mustTakePart(actor, 'say what a side carries') ??
	(maySpeakFor(actor, side)
		? undefined
		: reject('forbidden', 'Only that side can say what it carries. Ask somebody of it.'));

export const loadMutations = { 'load.add': add, 'load.edit': edit, 'load.remove': removed };
