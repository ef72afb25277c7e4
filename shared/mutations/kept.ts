import { z } from 'zod/mini';
import type { Kept } from '../model/kept.ts';
import type { Note } from '../model/note.ts';
import type { Scope } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { scopeOfNote } from '../notes/readers.ts';
import { type Actor, done, mutation, type Rejection, reject, remove } from './define.ts';
import { mustBeSystem, mustCurate, mustTakePart } from './permissions.ts';

/** What stands now is right: a kept text is let go of. */
const drop = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [{ collection: 'kept', id }] }),
	apply(view, actor, { id }) {
		const kept = view.get('kept', id);
		const refused = kept && mustDecide(actor, kept);
		// Two who let go of the same want the same.
		return refused ?? done(...(kept ? [remove('kept', id, scopeOfKept(kept))] : []));
	},
});

/** What was kept is seen by those who saw the record. */
const scopeOfKept = ({ collection, value }: Kept): Scope =>
	collection === 'note' ? scopeOfNote(value as Note) : 'team';

/** Its author may; else whoever may edit such records. A note that was removed is let go of by nobody but time. */
const mustDecide = (actor: Actor, { by, collection }: Kept): Rejection | undefined =>
	collection === 'note'
		? reject('forbidden', 'A removed note is kept for 90 days, so that it can be brought back.')
		: by === actor.memberId || collection === 'ticket' || collection === 'why'
			? mustTakePart(actor, 'decide between two texts')
			: mustCurate(actor, 'decide between two texts');

/** The server forgets what was removed long ago. */
const forget = mutation({
	args: z.object({ ids: z.array(Id) }),
	needs: ({ ids }) => ({ keys: ids.map((id) => ({ collection: 'kept', id })) }),
	apply: (view, actor, { ids }) =>
		mustBeSystem(actor) ??
		done(
			...ids.flatMap((id) => {
				const kept = view.get('kept', id);
				return kept ? [remove('kept', id, scopeOfKept(kept))] : [];
			}),
		),
});

export const keptMutations = { 'kept.drop': drop, 'kept.forget': forget };
