import type { TextAnchor } from '@common-ground/shared/model/note.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import type { NotesView } from '../../messaging/replies.ts';
import { Composer } from './Composer.tsx';
import type { NotesListProps } from './NotesList.tsx';
import type { NotesData } from './use-notes.ts';

interface NewNoteProps
	extends Pick<NotesListProps, 'ticket' | 'label' | 'sideNames'>,
		Pick<NotesData, 'change'> {
	view: NotesView;
	/** The words that it is about; without, it is about the ticket. */
	anchor?: TextAnchor | undefined;
	onClose: () => void;
}

/** Where a new note is written. */
export function NewNote({ ticket, label, view, sideNames, change, anchor, onClose }: NewNoteProps) {
	return (
		<Composer
			name={`new ${ticketId(ticket)} ${anchor?.quote.exact ?? ''}`}
			label={`A note on ${label}`}
			view={view}
			sideNames={sideNames}
			button="Save the note"
			onSave={(written) =>
				change({
					name: 'note.add',
					args: {
						...{ id: crypto.randomUUID(), ref: ticket, ...written },
						...(anchor ? { anchor } : {}),
					},
				})
			}
			onClose={onClose}
		/>
	);
}
