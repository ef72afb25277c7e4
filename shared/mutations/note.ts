import { z } from 'zod/mini';
import { type Note, NoteKind, TextAnchor, Visibility } from '../model/note.ts';
import type { RecordKey } from '../model/records.ts';
import { Id, required } from '../model/text.ts';
import { TicketRef, ticketId } from '../model/ticket.ts';
import { NOTE_LIMITS } from '../notes/limits.ts';
import { canRead, scopeOfNote } from '../notes/readers.ts';
import {
	type Actor,
	type Change,
	done,
	mutation,
	type Outcome,
	put,
	reject,
	type View,
} from './define.ts';
import { mustTakePart } from './permissions.ts';

const Body = required('The note', NOTE_LIMITS.body);
/** Who is named in the text. Somebody who may not read the note is left out without a word. */
const Mentions = z.array(Id).check(z.maxLength(NOTE_LIMITS.mentions));

const add = mutation({
	args: z.object({
		id: Id,
		ref: TicketRef,
		kind: NoteKind,
		body: Body,
		visibility: Visibility,
		mentions: Mentions,
		anchor: z.optional(TextAnchor),
	}),
	needs: ({ id, mentions }) => ({ keys: [noteKey(id), ...membersNamed(mentions)] }),
	apply(view, actor, { id, ref, anchor, ...said }, { now }) {
		const author = { by: actor.memberId, holder: actor.memberId, side: actor.side, at: now };
		const thread = { id, threadId: id, ticketId: ticketId(ref), ref };
		return write(view, actor, { ...thread, ...author, ...said, ...(anchor ? { anchor } : {}) });
	},
});

/** An answer: read by whoever reads the note that it answers. */
const reply = mutation({
	args: z.object({ id: Id, threadId: Id, body: Body, mentions: Mentions }),
	needs: ({ id, threadId, mentions }) => ({
		keys: [noteKey(id), noteKey(threadId), ...membersNamed(mentions)],
	}),
	apply(view, actor, { id, threadId, body, mentions }, { now }) {
		const first = readable(view, actor, threadId);
		if (!first || first.threadId !== first.id) return GONE;
		const { anchor: _stands, resolved: _settled, editedAt: _edited, ...thread } = first;
		const said = { kind: 'note', body, mentions, by: actor.memberId, at: now } as const;
		return write(view, actor, { ...thread, ...said, id, threadId });
	},
});

/** Its words are the author's alone to change. */
const edit = mutation({
	args: z.object({ id: Id, body: Body, mentions: Mentions }),
	needs: ({ id, mentions }) => ({ keys: [noteKey(id), ...membersNamed(mentions)] }),
	apply(view, actor, { id, body, mentions }, { now }) {
		const refused = mustTakePart(actor, 'write notes');
		const note = readable(view, actor, id);
		if (refused ?? !note) return refused ?? GONE;
		if (note.by !== actor.memberId)
			return reject('forbidden', 'Only who wrote a note can change it. Answer it instead.');
		return done(putNote(view, { ...note, body, mentions, editedAt: now }));
	},
});

/** It is dealt with, or after all not. Whoever reads it may say so. */
const resolve = mutation({
	args: z.object({ id: Id, resolved: z.boolean() }),
	needs: ({ id }) => ({ keys: [noteKey(id)] }),
	apply(view, actor, { id, resolved }, { now }) {
		const refused = mustTakePart(actor, 'resolve notes');
		const note = readable(view, actor, id);
		if (refused ?? !note) return refused ?? GONE;
		if (note.threadId !== id)
			return reject('bad_arguments', 'An answer is resolved with the note that it answers.');
		const { resolved: _was, ...open } = note;
		const by = { by: actor.memberId, at: now };
		return done(
			put('note', resolved ? { ...note, resolved: note.resolved ?? by } : open, scopeOfNote(note)),
		);
	},
});

export const GONE = reject('not_found', 'This note is no longer there.');

export const noteKey = (id: string): RecordKey => ({ collection: 'note', id });

const membersNamed = (mentions: readonly string[]): RecordKey[] =>
	mentions.map((id) => ({ collection: 'member', id }));

/** On the server a change may name a note that its author must not know of: it is not there for them. */
export function readable(view: View, actor: Actor, id: string): Note | undefined {
	const note = view.get('note', id);
	return note && canRead(note, actor) ? note : undefined;
}

function write(view: View, actor: Actor, note: Note): Outcome {
	const refused = mustTakePart(actor, 'write notes');
	if (refused) return refused;
	if (view.get('note', note.id)) return reject('conflict', 'This note was already written.');
	return done(putNote(view, note));
}

const putNote = (view: View, note: Note): Change =>
	put(
		'note',
		{ ...note, mentions: note.mentions.filter((id) => isReader(view, note, id)) },
		scopeOfNote(note),
	);

function isReader(view: View, note: Note, id: string): boolean {
	const member = view.get('member', id);
	return member?.state === 'active' && canRead(note, { memberId: id, side: member.side });
}

export const noteMutations = {
	'note.add': add,
	'note.reply': reply,
	'note.edit': edit,
	'note.resolve': resolve,
};
