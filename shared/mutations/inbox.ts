import { z } from 'zod/mini';
import type { Scope } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { type Actor, done, mutation, put, remove } from './define.ts';

const args = z.object({ itemIds: z.array(Id).check(z.maxLength(100)) });
const own = ({ memberId }: Actor): Scope => `member:${memberId}`;
const recordId = ({ memberId }: Actor, itemId: string): string => `${memberId}~${itemId}`;

const putAway = mutation({
	args,
	revives: ['putAway'],
	needs: () => ({}),
	apply: (_view, actor, { itemIds }) =>
		done(
			...itemIds.map((itemId) =>
				put('putAway', { id: recordId(actor, itemId), itemId }, own(actor)),
			),
		),
});

const takeOut = mutation({
	args,
	needs: () => ({}),
	apply: (_view, actor, { itemIds }) =>
		done(...itemIds.map((itemId) => remove('putAway', recordId(actor, itemId), own(actor)))),
});

/** Puts things of the inbox away, and back. Seen by the member alone, on all their devices. */
export const inboxMutations = { 'inbox.putAway': putAway, 'inbox.takeOut': takeOut };
