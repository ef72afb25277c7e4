import { useEffect, useState } from 'preact/hooks';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { tryChanges } from '../../../ui/data/change.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { Clashes } from './Clashes.tsx';
import { changesOf, type Draft, draftOf } from './draft.ts';
import { type Clash, rebased } from './draft-rebase.ts';
import { draftFor, dropDraft, type KeptDraft, keepDraft } from './drafts.ts';
import { TermForm } from './TermForm.tsx';

/**
 * Edits a term that exists. Only what differs is sent; an unfinished draft waits. What others save
 * meanwhile is taken in at once, and where both wrote the same text its author chooses.
 */
export function Editing(props: {
	entry: Entry;
	subjects: readonly string[];
	/** Approves right after saving; for what is in the queue. */
	onApprove?: () => void;
	onClose: () => void;
}) {
	const { entry, onApprove, onClose } = props;
	const { id } = entry.concept;
	const [kept, setKept] = useState<KeptDraft>(() => draftFor(id) ?? fresh(entry));
	const [clashes, setClashes] = useState<Clash[]>([]);
	const write = (next: KeptDraft): void => {
		setKept(next);
		keepDraft(entry, next);
	};
	useEffect(() => {
		const base = draftOf(entry);
		const { draft, clashes: found } = rebased(kept.base, kept.draft, base);
		const paths = found.map(({ path }) => path);
		write({ base, draft });
		if (found.length > 0)
			setClashes([...clashes.filter(({ path }) => !paths.includes(path)), ...found]);
	}, [entry]);

	const ending = (text: string, then: () => void) => ({
		text,
		save: async (draft: Draft): Promise<string | undefined> => {
			if (clashes.length > 0) return 'Choose first what to keep of what two have written.';
			const refusal = await tryChanges(changesOf(draftOf(entry), draft, id));
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
			draft={kept.draft}
			subjects={props.subjects}
			endings={onApprove ? [ending('Save and approve', onApprove), save] : [save]}
			onDraft={(draft) => write({ ...kept, draft })}
			onDiscard={() => {
				dropDraft(id);
				onClose();
			}}
		>
			<Clashes
				clashes={clashes}
				draft={kept.draft}
				onChoice={(path, draft) => {
					setClashes(clashes.filter((one) => one.path !== path));
					write({ ...kept, draft });
				}}
			/>
		</TermForm>
	);
}

const fresh = (entry: Entry): KeptDraft => ({ base: draftOf(entry), draft: draftOf(entry) });
