import { z } from 'zod/mini';
import { keptRecordId } from '../model/kept.ts';
import type { Note } from '../model/note.ts';
import { Id } from '../model/text.ts';
import { canRead, scopeOfNote } from '../notes/readers.ts';
import { done, mutation, put, reject, remove } from './define.ts';
import { GONE, noteKey, readable } from './note.ts';
import { mustTakePart } from './permissions.ts';

/**
 * Its author takes a note away, or an admin who can read it. Answers to it stay: they are others' words.
 * What is gone already may be removed again.
 */
const removeNote = mutation({
	args: z.object({ id: Id }),
	revives: ['kept'],
	needs: ({ id }) => ({ keys: [noteKey(id)] }),
	apply(view, actor, { id }, { now }) {
		const refused = mustTakePart(actor, 'remove notes');
		if (refused) return refused;
		const note = readable(view, actor, id);
		if (!note) return done();
		if (note.by !== actor.memberId && actor.role !== 'admin')
			return reject('forbidden', 'Only who wrote a note, or an admin, can remove it.');
		const taken = { by: note.by, at: note.at, takenBy: actor.memberId, takenAt: now };
		const kept = { collection: 'note', recordId: id, field: '', value: note, ...taken };
		const scope = scopeOfNote(note);
		return done(
			remove('note', id, scope),
			put('kept', { id: keptRecordId('note', id), ...kept }, scope),
		);
	},
});

/** Whoever removed a note brings it back as it was. */
const restore = mutation({
	args: z.object({ id: Id }),
	revives: ['note'],
	needs: ({ id }) => ({
		keys: [noteKey(id), { collection: 'kept', id: keptRecordId('note', id) }],
	}),
	apply(view, actor, { id }) {
		const refused = mustTakePart(actor, 'bring notes back');
		if (refused) return refused;
		if (readable(view, actor, id)) return reject('conflict', 'This note is there again already.');
		const kept = view.get('kept', keptRecordId('note', id));
		const note = kept?.value as Note | undefined;
		if (!kept || !note || !canRead(note, actor)) return GONE;
		if (kept.takenBy !== actor.memberId)
			return reject('forbidden', 'Only who removed a note can bring it back.');
		const scope = scopeOfNote(note);
		return done(put('note', note, scope), remove('kept', kept.id, scope));
	},
});

export const noteRemovalMutations = { 'note.remove': removeNote, 'note.restore': restore };
