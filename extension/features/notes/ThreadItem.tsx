import type { Thread } from '@common-ground/shared/notes/threads.ts';
import { Check, Link, RotateCcw } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { NotesView } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import type { SideNames } from '../../ui/side/names.ts';
import { copyText } from '../glossary/copy.ts';
import { Composer } from './Composer.tsx';
import { linkTo } from './link.ts';
import { NoteItem } from './NoteItem.tsx';
import { nameOf } from './people.ts';
import { showOnPage } from './standing.ts';
import { useFocusBack } from './use-focus-back.ts';
import type { NotesData } from './use-notes.ts';

export interface ThreadItemProps {
	thread: Thread;
	view: NotesView;
	sideNames: SideNames;
	/** Its words can be shown on the page that is open. */
	isHere: boolean;
	/** It was asked for: by a link, or on the page. */
	isAsked: boolean;
	/** Of the ticket's page, for links; empty where it is not known. */
	address: string;
	change: NotesData['change'];
	onRemove: (id: string) => void;
	announce: (text: string) => void;
}

/** A note, the words that it is about, and what was answered. */
export function ThreadItem(props: ThreadItemProps) {
	const { thread, view, sideNames, isHere, isAsked, address, change, onRemove, announce } = props;
	const { id, first, answers } = thread;
	const [answering, setAnswering] = useState(false);
	const item = useFocusBack<HTMLLIElement>(answering, '.note-actions .button');
	useEffect(() => {
		if (isAsked) item.current?.scrollIntoView({ block: 'nearest' });
	}, [isAsked]);
	const begun = first ?? answers[0];
	if (!begun) return null;
	const copy = async (): Promise<void> => {
		if (item.current && (await copyText(linkTo(address, id), item.current)))
			announce('The link to the note is copied.');
	};
	const resolve = (resolved: boolean) => change({ name: 'note.resolve', args: { id, resolved } });
	return (
		<li ref={item} class="note-thread" {...(isAsked ? { 'data-asked': '' } : {})}>
			{first?.anchor && <Quote text={first.anchor.quote.exact} id={id} isHere={isHere} />}
			{!first && <p class="soft">The note was removed. What was answered:</p>}
			{[...(first ? [first] : []), ...answers].map((note) => (
				<NoteItem
					key={note.id}
					note={note}
					view={view}
					sideNames={sideNames}
					onEdit={({ body, mentions }) =>
						change({ name: 'note.edit', args: { id: note.id, body, mentions } })
					}
					onRemove={() => onRemove(note.id)}
				/>
			))}
			{first?.resolved && <p class="soft small">Resolved by {nameOf(view, first.resolved.by)}</p>}
			{answering && (
				<Composer
					name={`answer ${id}`}
					label="Your answer"
					view={view}
					sideNames={sideNames}
					fixed={begun}
					button="Answer"
					onSave={({ body, mentions }) =>
						change({
							name: 'note.reply',
							args: { id: crypto.randomUUID(), threadId: id, body, mentions },
						})
					}
					onClose={() => setAnswering(false)}
				/>
			)}
			{!answering && first && (
				<p class="note-actions">
					<Button look="quiet" onClick={() => setAnswering(true)}>
						Answer
					</Button>
					<Button look="quiet" onClick={() => void resolve(!first.resolved)}>
						{first.resolved ? (
							<RotateCcw size={14} aria-hidden="true" />
						) : (
							<Check size={14} aria-hidden="true" />
						)}
						{first.resolved ? 'Open again' : 'Resolve'}
					</Button>
					{address !== '' && (
						<Button look="quiet" onClick={() => void copy()}>
							<Link size={14} aria-hidden="true" /> Copy link
						</Button>
					)}
				</p>
			)}
		</li>
	);
}

const Quote = ({ text, id, isHere }: { text: string; id: string; isHere: boolean }) => (
	<blockquote class="note-quote" dir="auto">
		{isHere ? (
			<button type="button" title="Show it on the page" onClick={() => showOnPage(id)}>
				{text}
			</button>
		) : (
			text
		)}
	</blockquote>
);
