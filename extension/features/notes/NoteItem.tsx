import type { Note } from '@common-ground/shared/model/note.ts';
import { saidIn } from '@common-ground/shared/notes/mentions.ts';
import { useState } from 'preact/hooks';
import type { NotesView } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ago, moment } from '../../ui/dates/when.ts';
import type { SideNames } from '../../ui/side/names.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import { Composer, type Written } from './Composer.tsx';
import { nameOf } from './people.ts';
import { useFocusBack } from './use-focus-back.ts';
import { kindText, readersText } from './wording.ts';

interface NoteItemProps {
	note: Note;
	view: NotesView;
	sideNames: SideNames;
	onEdit: (written: Written) => Promise<boolean>;
	onRemove: () => void;
}

/** Characters of a note that are shown at first, and from how many on that matters. */
const SHORT = 500;
const LONG = 700;

/** One note: who said what to whom. */
export function NoteItem({ note, view, sideNames, onEdit, onRemove }: NoteItemProps) {
	const [editing, setEditing] = useState(false);
	const item = useFocusBack<HTMLElement>(editing, '.note-own .button');
	const { me } = view;
	const isMine = note.by === me.memberId;
	const author = nameOf(view, note.by);
	const side = view.people.find(({ id }) => id === note.by)?.side;
	const tags = [
		kindText(note.kind),
		readersText(note.visibility, note.side, sideNames),
		view.waiting.includes(note.id) ? 'Waiting to be sent' : '',
	].filter(Boolean);
	return (
		<article ref={item} class="note" aria-label={`Note by ${author}`}>
			<p class="note-head">
				<strong>{author}</strong> {side && <SideBadge side={side} names={sideNames} />}{' '}
				<span class="soft" title={moment(note.at)}>
					{ago(note.at)}
					{note.editedAt && ', edited'}
				</span>
				{tags.map((tag) => (
					<span key={tag} class="note-tag">
						{tag}
					</span>
				))}
			</p>
			{editing ? (
				<Composer
					name={`edit ${note.id}`}
					label="Your note"
					view={view}
					sideNames={sideNames}
					fixed={note}
					text={note.body}
					button="Save"
					onSave={onEdit}
					onClose={() => setEditing(false)}
				/>
			) : (
				<>
					<Body note={note} view={view} />
					{(isMine || me.role === 'admin') && (
						<p class="note-own">
							{isMine && (
								<Button look="quiet" onClick={() => setEditing(true)}>
									Edit
								</Button>
							)}
							<Button look="quiet" onClick={onRemove}>
								Remove
							</Button>
						</p>
					)}
				</>
			)}
		</article>
	);
}

function Body({ note, view }: Pick<NoteItemProps, 'note' | 'view'>) {
	const [whole, setWhole] = useState(false);
	const isLong = note.body.length > LONG;
	const text = isLong && !whole ? `${note.body.slice(0, SHORT).toWellFormed()}…` : note.body;
	const people = view.people.filter(({ id }) => note.mentions.includes(id));
	return (
		<>
			<p class="note-body" dir="auto">
				{saidIn(text, people).map((piece) => (piece.id ? <b>{piece.text}</b> : piece.text))}
			</p>
			{isLong && (
				<Button look="quiet" onClick={() => setWhole(!whole)}>
					{whole ? 'Show less' : 'Show all of it'}
				</Button>
			)}
		</>
	);
}
