import { z } from 'zod/mini';
import { keptRecordId } from '../model/kept.ts';
import type { Practice } from '../model/perspective.ts';
import { Side } from '../model/side.ts';
import { Id, LIMITS, required } from '../model/text.ts';
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
import { given } from './given.ts';
import { maySpeakFor, mustCurate, mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const NO_ADDRESS = 'The link is an address that begins with http:// or https://, or is left empty.';

const Title = required('The title', LIMITS.term);
const Text = required('What it is good for', LIMITS.paragraph);
const Link = z
	.string()
	.check(z.trim(), z.maxLength(LIMITS.url), z.regex(/^(https?:\/\/[^\s/]\S*)?$/i, NO_ADDRESS));
const practiceKey = (id: string) => ({ collection: 'practice', id }) as const;

const add = mutation({
	args: z.object({ id: Id, title: Title, text: Text, link: Link, side: Side }),
	needs: ({ id }) => ({ keys: [practiceKey(id)] }),
	apply(view, actor, args, { now: at }) {
		const refused = mustTakePart(actor, 'share a practice');
		if (refused) return refused;
		if (!maySpeakFor(actor, args.side))
			return reject('forbidden', 'Share it for your own side, or ask a translator.');
		if (view.get('practice', args.id))
			return reject('conflict', 'This practice was shared already.');
		return done(put('practice', { ...args, by: actor.memberId, at }));
	},
});

const edit = mutation({
	args: z.object({
		id: Id,
		fields: z.object({ title: z.optional(Title), text: z.optional(Text), link: z.optional(Link) }),
		settles: Settles,
	}),
	needs: ({ id, settles }) => ({ keys: [practiceKey(id), ...keptKeys(settles)] }),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('practice', args.fields, view.get('practice', args.id)),
	}),
	apply(view, actor, { id, fields, settles }) {
		const practice = changeable(view, actor, id);
		if (isRejection(practice)) return practice;
		return done(
			put('practice', { ...practice, ...given(fields) }),
			...settled(view, { id, settles }),
		);
	},
});

/** Takes a practice away; it is kept, so that it can be brought back. What is gone already may be removed again. */
const removePractice = mutation({
	args: z.object({ id: Id }),
	revives: ['kept'],
	needs: ({ id }) => ({ keys: [practiceKey(id)] }),
	apply(view, actor, { id }, { now: takenAt }) {
		const practice = view.get('practice', id);
		if (!practice) return done();
		const refused = mustBeTheirs(actor, practice);
		if (refused) return refused;
		const { by, at } = practice;
		const taken = { by, at, takenBy: actor.memberId, takenAt };
		const kept = { collection: 'practice', recordId: id, field: '', value: practice, ...taken };
		return done(remove('practice', id), put('kept', { id: keptRecordId('practice', id), ...kept }));
	},
});

/** Whoever took a practice away brings it back as it was, and so may a curator. */
const restore = mutation({
	args: z.object({ id: Id }),
	revives: ['practice'],
	needs: ({ id }) => ({
		keys: [practiceKey(id), { collection: 'kept', id: keptRecordId('practice', id) }],
	}),
	apply(view, actor, { id }) {
		const kept = view.get('kept', keptRecordId('practice', id));
		if (view.get('practice', id))
			return reject('conflict', 'This practice is there again already.');
		if (!kept) return GONE;
		const refused =
			mustTakePart(actor, 'bring a practice back') ??
			(kept.takenBy === actor.memberId ? undefined : mustCurate(actor, 'bring a practice back'));
		if (refused) return refused;
		return done(put('practice', kept.value as Practice), remove('kept', kept.id));
	},
});

const GONE = reject('not_found', 'This practice is no longer there.');

const mustBeTheirs = (actor: Actor, { by }: Practice): Rejection | undefined =>
	mustTakePart(actor, 'change a practice') ??
	(by === actor.memberId ? undefined : mustCurate(actor, 'change what somebody else shared'));

function changeable(view: View, actor: Actor, id: string): Practice | Rejection {
	const practice = view.get('practice', id);
	return practice ? (mustBeTheirs(actor, practice) ?? practice) : GONE;
}

/** Techniques and tools worth sharing across the sides (feature row A12). */
export const practiceMutations = {
	'practice.add': add,
	'practice.edit': edit,
	'practice.remove': removePractice,
	'practice.restore': restore,
};
