import { z } from 'zod/mini';
import type { Kept } from '../model/kept.ts';
import { Id } from '../model/text.ts';
import { type Actor, done, mutation, type Rejection, remove } from './define.ts';
import { mustBeSystem, mustCurate, mustTakePart } from './permissions.ts';

/** What stands now is right: a kept text is let go of. */
const drop = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [{ collection: 'kept', id }] }),
	apply(view, actor, { id }) {
		const kept = view.get('kept', id);
		const refused = kept && mustDecide(actor, kept);
		// Two who let go of the same want the same.
		return refused ?? done(...(kept ? [remove('kept', id)] : []));
	},
});

/** Its author may; else whoever may edit such records. */
const mustDecide = (actor: Actor, { by, collection }: Kept): Rejection | undefined =>
	by === actor.memberId || collection === 'ticket' || collection === 'why'
		? mustTakePart(actor, 'decide between two texts')
		: mustCurate(actor, 'decide between two texts');

/** The server forgets what was removed long ago. */
const forget = mutation({
	args: z.object({ ids: z.array(Id) }),
	needs: () => ({}),
	apply: (_view, actor, { ids }) =>
		mustBeSystem(actor) ?? done(...ids.map((id) => remove('kept', id))),
});

export const keptMutations = { 'kept.drop': drop, 'kept.forget': forget };
