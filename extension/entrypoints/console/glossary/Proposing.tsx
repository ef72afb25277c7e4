import { useState } from 'preact/hooks';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { tryChange } from '../../../ui/data/change.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { changesOf, type Draft, draftOf } from './draft.ts';
import { TermForm } from './TermForm.tsx';

/** A member writes what they would say of a term; translators see what is different, and decide. */
export function Proposing(props: {
	entry: Entry;
	subjects: readonly string[];
	onClose: () => void;
}) {
	const { entry, onClose } = props;
	const { id } = entry.concept;
	const [draft, setDraft] = useState(() => draftOf(entry));
	const [reason, setReason] = useState('');
	const propose = async (written: Draft): Promise<string | undefined> => {
		const [edit] = changesOf(draftOf(entry), written, id);
		if (edit?.name !== 'concept.edit')
			return 'Nothing is different yet: change a text, then propose it.';
		const { fields } = edit.args;
		const proposalId = crypto.randomUUID();
		const refusal = await tryChange('concept.propose', { proposalId, id, fields, reason });
		if (refusal) return refusal;
		say('It is in the translators’ queue. What they say comes into your inbox.');
		onClose();
	};
	return (
		<TermForm
			title={`Suggest a change of “${nameOf(entry)}”`}
			concept={entry.concept}
			draft={draft}
			subjects={props.subjects}
			fixedWords
			endings={[{ text: 'Propose it', save: propose }]}
			onDraft={setDraft}
			onDiscard={onClose}
		>
			<TextField
				label="Why"
				hint="the translators will read it"
				value={reason}
				maxLength={300}
				onInput={setReason}
			/>
		</TermForm>
	);
}
