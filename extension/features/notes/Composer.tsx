import type { NoteKind, Visibility } from '@common-ground/shared/model/note.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { NOTE_LIMITS } from '@common-ground/shared/notes/limits.ts';
import { mentionsIn } from '@common-ground/shared/notes/mentions.ts';
import { useRef, useState } from 'preact/hooks';
import type { NotesView } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { BareSelect } from '../../ui/field/Select.tsx';
import type { SideNames } from '../../ui/side/names.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { MentionField } from './MentionField.tsx';
import { namable } from './people.ts';
import { KINDS, visibilityOptions } from './wording.ts';

/** What was written, with whom it names. */
export interface Written {
	body: string;
	mentions: string[];
	visibility: Visibility;
	kind: NoteKind;
}

interface ComposerProps {
	/** Names what it becomes; a draft is kept under it. */
	name: string;
	label: string;
	view: NotesView;
	sideNames: SideNames;
	/** Who reads it, where that is settled: an answer, an edit. Else it is a choice. */
	fixed?: { visibility: Visibility; side: Side; holder: string } | undefined;
	/** What stands there before anything was typed. */
	text?: string | undefined;
	button: string;
	onSave: (written: Written) => Promise<boolean>;
	onClose: () => void;
}

/** Where a note is written. What was begun is there again after it was closed. */
export function Composer(props: ComposerProps) {
	const { name, label, view, sideNames, fixed, text = '', button, onSave, onClose } = props;
	const [body, setBody] = useState(() => draftOf(name, view.drafts) || text);
	const [visibility, setVisibility] = useState<Visibility>(fixed?.visibility ?? 'team');
	const [kind, setKind] = useState<NoteKind>('note');
	const [busy, setBusy] = useState(false);
	const frame = useRef<HTMLFieldSetElement>(null);
	const { side, memberId: holder } = view.me;
	const people = namable(view, fixed ?? { visibility, side, holder });
	const write = (next: string): void => {
		setBody(next);
		keepDraft(name, next === text ? '' : next);
	};
	const save = async (): Promise<void> => {
		if (body.trim() === '' || busy) return;
		setBusy(true);
		const saved = await onSave({
			body,
			mentions: mentionsIn(body, people).slice(0, NOTE_LIMITS.mentions),
			visibility,
			kind,
		});
		setBusy(false);
		if (!saved) {
			// A button that was off for a moment has lost the focus, and keys would be the page's.
			frame.current?.querySelector('textarea')?.focus();
			return;
		}
		keepDraft(name, '');
		onClose();
	};
	return (
		<fieldset
			ref={frame}
			class="note-composer"
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				event.stopPropagation();
				onClose();
			}}
		>
			<MentionField
				label={label}
				value={body}
				people={people}
				placeholder="What should be known? @ names somebody."
				onInput={write}
				onDone={() => void save()}
				onCancel={onClose}
			/>
			{!fixed && (
				<div class="note-choices">
					<BareSelect
						label="Who can read it"
						value={visibility}
						options={visibilityOptions(side, sideNames)}
						onChange={setVisibility}
					/>
					<BareSelect label="Kind of note" value={kind} options={KINDS} onChange={setKind} />
				</div>
			)}
			<div class="note-buttons">
				<Button look="strong" disabled={busy || body.trim() === ''} onClick={() => void save()}>
					{button}
				</Button>
				<Button look="quiet" onClick={onClose}>
					Cancel
				</Button>
			</div>
		</fieldset>
	);
}
