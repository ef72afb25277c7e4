import type { Note } from '../model/note.ts';
import type { Scope } from '../model/records.ts';
import type { Side } from '../model/side.ts';

type Seen = Pick<Note, 'visibility' | 'side' | 'holder'>;

/** Who gets the record. Others' devices never learn that it exists. */
export const scopeOfNote = ({ visibility, side, holder }: Seen): Scope => {
	if (visibility === 'team') return 'team';
	return visibility === 'side' ? `side:${side}` : `member:${holder}`;
};

/** May this member read it? The server asks itself the same, where a change names a note. */
export const canRead = (note: Seen, reader: { memberId: string; side: Side }): boolean =>
	['team', `side:${reader.side}`, `member:${reader.memberId}`].includes(scopeOfNote(note));
