import type { Note } from '@common-ground/shared/model/note.ts';
import { canRead } from '@common-ground/shared/notes/readers.ts';
import type { NotesView } from '../../messaging/replies.ts';

export type Person = NotesView['people'][number];

/** Whom a note can name: those who will read it, but for its writer. */
export const namable = (
	{ people, me }: NotesView,
	note: Pick<Note, 'visibility' | 'side' | 'holder'>,
): Person[] =>
	people.filter(
		({ id, side, active, name }) =>
			active && name !== '' && id !== me.memberId && canRead(note, { memberId: id, side }),
	);

export const nameOf = ({ people, me }: NotesView, id: string): string =>
	id === me.memberId ? 'You' : people.find((one) => one.id === id)?.name || 'Somebody';
