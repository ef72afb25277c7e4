import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { tryChanges } from '../../../ui/data/change.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { changesOf, draftOf } from './draft.ts';
import { draftFor, dropDraft, keepDraft } from './drafts.ts';
import { TermForm } from './TermForm.tsx';

/** Edits a term that exists. Only what differs is sent; an unfinished draft waits. */
export function Editing(props: {
	entry: Entry;
	subjects: readonly string[];
	/** Approves right after saving; for what is in the queue. */
	onApprove?: () => void;
	onClose: () => void;
}) {
	const { entry, onApprove, onClose } = props;
	const { id } = entry.concept;
	const ending = (text: string, then: () => void) => ({
		text,
		save: async (draft: ReturnType<typeof draftOf>): Promise<string | undefined> => {
			const refusal = await tryChanges(changesOf(entry, draft));
			if (refusal) return refusal;
			dropDraft(id);
			then();
		},
	});
	const save = ending('Save', () => {
		say(`“${nameOf(entry)}” is saved.`);
		onClose();
	});
	return (
		<TermForm
			title={`Edit “${nameOf(entry)}”`}
			concept={entry.concept}
			start={draftFor(id) ?? draftOf(entry)}
			subjects={props.subjects}
			endings={onApprove ? [ending('Save and approve', onApprove), save] : [save]}
			onDraft={(draft) => keepDraft(entry, draft)}
			onDiscard={() => {
				dropDraft(id);
				onClose();
			}}
		/>
	);
}
