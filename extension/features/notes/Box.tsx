import type { TextAnchor } from '@common-ground/shared/model/note.ts';
import { X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';
import { useTopLayer } from '../../ui/top-layer/use-top-layer.ts';
import { NewNote } from './NewNote.tsx';
import { NotesList, type NotesListProps } from './NotesList.tsx';
import { useNotes } from './use-notes.ts';

/** What the box is for. */
export type Asked =
	| { what: 'new'; anchor: TextAnchor }
	| { what: 'threads'; ids: readonly string[] }
	| { what: 'list'; asked?: string | undefined };

interface BoxProps extends Omit<NotesListProps, 'asked' | 'only'> {
	asked: Asked;
	/** Opened by key: the focus goes inside. */
	focused: boolean;
	/** Called when it has a size, and when that may have changed. */
	onPlace: (frame: HTMLElement) => void;
	onClose: () => void;
}

/** A small window of notes in the top layer, where nothing of the page covers or clips it. */
export function Box({ asked, focused, onPlace, onClose, ...list }: BoxProps) {
	const frame = useRef<HTMLDivElement>(null);
	const heading = useId();
	useTopLayer(frame, { focused, onPlace });
	return (
		<div
			ref={frame}
			class="note-box"
			popover="manual"
			role="dialog"
			aria-labelledby={heading}
			tabIndex={-1}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || event.defaultPrevented) return;
				event.preventDefault();
				onClose();
			}}
		>
			<header>
				<h2 id={heading}>
					{asked.what === 'new' ? 'A note on these words' : `Notes on ${list.label}`}
				</h2>
				<Button look="quiet" label="Close the notes" onClick={onClose}>
					<X size={16} aria-hidden="true" />
				</Button>
			</header>
			{asked.what === 'new' && <New {...list} anchor={asked.anchor} onClose={onClose} />}
			{asked.what === 'threads' && <NotesList {...list} only={asked.ids} />}
			{asked.what === 'list' && <NotesList {...list} asked={asked.asked} />}
		</div>
	);
}

function New({
	anchor,
	onClose,
	...list
}: Omit<NotesListProps, 'asked' | 'only'> & { anchor: TextAnchor; onClose: () => void }) {
	const { view, error, change } = useNotes(list.ticket, list.news);
	return (
		<div class="notes">
			<blockquote class="note-quote" dir="auto">
				{anchor.quote.exact}
			</blockquote>
			{view && <NewNote {...list} anchor={anchor} view={view} change={change} onClose={onClose} />}
			{error !== '' && (
				<p class="note-error" role="alert">
					{error}
				</p>
			)}
		</div>
	);
}
