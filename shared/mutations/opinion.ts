import { z } from 'zod/mini';
import { keptRecordId } from '../model/kept.ts';
import type { Comment } from '../model/opinion.ts';
import { Id, required } from '../model/text.ts';
import { conceptKey, findConcept } from './concept-base.ts';
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
import { mustTakePart } from './permissions.ts';

/** One is for a concept, or no longer. A vote says that a word is worth having; it decides nothing. */
const vote = mutation({
	args: z.object({ id: Id, vote: z.union([z.literal(1), z.literal(0)]) }),
	revives: ['vote'],
	needs: ({ id }) => ({ keys: [conceptKey(id)] }),
	apply(view, actor, { id: conceptId, vote: given }, { now: at }) {
		const refused = mustTakePart(actor, 'vote');
		if (refused) return refused;
		const concept = findConcept(view, conceptId);
		if (isRejection(concept)) return concept;
		const { memberId: by, side } = actor;
		const id = `${conceptId}~${by}`;
		return done(given === 0 ? remove('vote', id) : put('vote', { id, conceptId, by, side, at }));
	},
});

const Text = required('The comment', 2000);

const add = mutation({
	args: z.object({ commentId: Id, conceptId: Id, text: Text }),
	needs: ({ commentId, conceptId }) => ({ keys: [commentKey(commentId), conceptKey(conceptId)] }),
	apply(view, actor, { commentId: id, conceptId, text }, { now: at }) {
		const refused = mustTakePart(actor, 'comment');
		if (refused) return refused;
		const concept = findConcept(view, conceptId);
		if (isRejection(concept)) return concept;
		if (view.get('comment', id)) return reject('conflict', 'This comment was already sent.');
		return done(put('comment', { id, conceptId, text, by: actor.memberId, side: actor.side, at }));
	},
});

/** Its words are the author's alone to change. */
const edit = mutation({
	args: z.object({ commentId: Id, text: Text }),
	needs: ({ commentId }) => ({ keys: [commentKey(commentId)] }),
	apply(view, actor, { commentId, text }, { now: editedAt }) {
		const comment = commentOf(view, actor, commentId);
		if (isRejection(comment)) return comment;
		if (comment.by !== actor.memberId)
			return reject('forbidden', 'Only who wrote a comment can change it. Answer it instead.');
		return done(put('comment', { ...comment, text, editedAt }));
	},
});

/** Its author takes a comment away, or an admin. What is gone already may be removed again. */
const removeComment = mutation({
	args: z.object({ commentId: Id }),
	revives: ['kept'],
	needs: ({ commentId }) => ({ keys: [commentKey(commentId)] }),
	apply(view, actor, { commentId: id }, { now: takenAt }) {
		const comment = view.get('comment', id);
		if (!comment) return done();
		if (comment.by !== actor.memberId && actor.role !== 'admin')
			return reject('forbidden', 'Only who wrote a comment, or an admin, can remove it.');
		const taken = { by: comment.by, at: comment.at, takenBy: actor.memberId, takenAt };
		const kept = { collection: 'comment', recordId: id, field: '', value: comment, ...taken };
		return done(remove('comment', id), put('kept', { id: keptRecordId('comment', id), ...kept }));
	},
});

/** Whoever removed a comment brings it back as it was. */
const restore = mutation({
	args: z.object({ commentId: Id }),
	revives: ['comment'],
	needs: ({ commentId }) => ({
		keys: [commentKey(commentId), { collection: 'kept', id: keptRecordId('comment', commentId) }],
	}),
	apply(view, actor, { commentId: id }) {
		const kept = view.get('kept', keptRecordId('comment', id));
		if (view.get('comment', id)) return reject('conflict', 'This comment is there again already.');
		if (!kept) return GONE;
		if (kept.takenBy !== actor.memberId)
			return reject('forbidden', 'Only who removed a comment can bring it back.');
		return done(put('comment', kept.value as Comment), remove('kept', kept.id));
	},
});

const commentKey = (id: string) => ({ collection: 'comment', id }) as const;
const GONE = reject('not_found', 'This comment is no longer there.');

const commentOf = (view: View, actor: Actor, id: string): Comment | Rejection =>
	mustTakePart(actor, 'comment') ?? view.get('comment', id) ?? GONE;

export const opinionMutations = {
	'concept.vote': vote,
	'comment.add': add,
	'comment.edit': edit,
	'comment.remove': removeComment,
	'comment.restore': restore,
};
