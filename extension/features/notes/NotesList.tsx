import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { arranged, type Thread, threadsOf } from '@common-ground/shared/notes/threads.ts';
import { MessageSquarePlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import type { SideNames } from '../../ui/side/names.ts';
import { counted } from '../../ui/status/words.ts';
import { NewNote } from './NewNote.tsx';
import { useStanding } from './standing.ts';
import { ThreadItem } from './ThreadItem.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useNotes } from './use-notes.ts';

export interface NotesListProps {
	ticket: TicketRef;
	/** As people write the key. */
	label: string;
	sideNames: SideNames;
	/** Counts the news: another number means that the notes may have changed. */
	news: number;
	/** Of the page on which the ticket is open, for links to notes; empty where it is not known. */
	address: string;
	/** The thread that was asked for. */
	asked?: string | undefined;
	/** Shows these threads alone, wherever they belong. */
	only?: readonly string[] | undefined;
	announce: (text: string) => void;
}

/** Threads that are shown at first. */
const FIRST = 30;

/** All notes on a ticket. It needs the sheet of `sheet.ts`, and a heading of its own above it. */
export function NotesList(props: NotesListProps) {
	const { ticket, label, sideNames, news, address, asked, only, announce } = props;
	const { view, error, change } = useNotes(ticket, news);
	const standing = useStanding();
	const [writing, setWriting] = useState(false);
	const [removed, setRemoved] = useState<string>();
	const around = useFocusBack<HTMLDivElement>(writing, ':scope > .button');
	if (!view) return <p class="soft">{error || 'Loading…'}</p>;

	const threads = threadsOf(view.notes);
	const { open, gone, resolved } = arranged(only ? [] : threads, standing);
	const remove = async (id: string): Promise<void> => {
		if (await change({ name: 'note.remove', args: { id } })) setRemoved(id);
	};
	const bringBack = async (id: string): Promise<void> => {
		if (await change({ name: 'note.restore', args: { id } })) setRemoved(undefined);
	};
	const item = (thread: Thread) => (
		<ThreadItem
			key={thread.id}
			thread={thread}
			view={view}
			sideNames={sideNames}
			isHere={standing.get(thread.id)?.state === 'here'}
			isAsked={thread.id === asked}
			address={address}
			change={change}
			onRemove={(id) => void remove(id)}
			announce={announce}
		/>
	);
	return (
		<div ref={around} class="notes">
			{writing && (
				<NewNote {...props} view={view} change={change} onClose={() => setWriting(false)} />
			)}
			{!writing && !only && (
				<Button onClick={() => setWriting(true)}>
					<MessageSquarePlus size={14} aria-hidden="true" /> Write a note
				</Button>
			)}
			<div role="status" class="note-said">
				{removed !== undefined && (
					<>
						The note is removed. <Button onClick={() => void bringBack(removed)}>Undo</Button>
					</>
				)}
			</div>
			{error !== '' && (
				<p class="note-error" role="alert">
					{error}
				</p>
			)}
			{view.notes.length === 0 && !writing && (
				<p class="soft">Nobody has left a note on {label} yet.</p>
			)}
			{only && (
				<ul class="note-threads">{threads.filter(({ id }) => only.includes(id)).map(item)}</ul>
			)}
			<Threads threads={open} asked={asked} item={item} />
			{gone.length > 0 && (
				<details open>
					<summary>
						{counted(gone.length, 'note whose text is', 'notes whose text is')} gone
					</summary>
					<Threads threads={gone} asked={asked} item={item} />
				</details>
			)}
			{resolved.length > 0 && (
				<details open={resolved.some(({ id }) => id === asked)}>
					<summary>{resolved.length} resolved</summary>
					<Threads threads={resolved} asked={asked} item={item} />
				</details>
			)}
		</div>
	);
}

interface ThreadsProps {
	threads: Thread[];
	asked: string | undefined;
	item: (thread: Thread) => preact.JSX.Element;
}

/** A list of threads; a very long one only begins, unless the one that was asked for comes later. */
function Threads({ threads, asked, item }: ThreadsProps) {
	const [all, setAll] = useState(false);
	const isWhole =
		all || threads.length <= FIRST || threads.findIndex(({ id }) => id === asked) >= FIRST;
	return (
		<>
			<ul class="note-threads">{(isWhole ? threads : threads.slice(0, FIRST)).map(item)}</ul>
			{!isWhole && <Button onClick={() => setAll(true)}>Show all {threads.length}</Button>}
		</>
	);
}
