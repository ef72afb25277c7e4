import { z } from 'zod/mini';
import type { Scope } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { type Actor, done, mutation, put, remove } from './define.ts';

const args = z.object({ conceptId: Id });
const own = (actor: Actor): Scope => `member:${actor.memberId}`;
const recordId = (actor: Actor, conceptId: string): string => `${actor.memberId}~${conceptId}`;

const add = mutation({
	args,
	revives: ['known'],
	needs: () => ({}),
	apply: (_view, actor, { conceptId }) =>
		done(put('known', { id: recordId(actor, conceptId), conceptId }, own(actor))),
});

const forget = mutation({
	args,
	needs: () => ({}),
	apply: (_view, actor, { conceptId }) =>
		done(remove('known', recordId(actor, conceptId), own(actor))),
});

/** "I know this", and back. Seen by the member alone, on all their devices. */
export const knownMutations = { 'known.add': add, 'known.remove': forget };
