import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { RadioCards } from '../../../ui/field/RadioCards.tsx';
import { say } from '../../../ui/toast/toasts.ts';

const HOW = [
	{ value: 'agreed', title: 'Agreed', text: 'Both sides found it themselves.' },
	{ value: 'decided', title: 'Decided', text: 'It was decided for them.' },
] as const;

/** How a disputed priority was settled. Its place in the list is changed by a move of its own. */
export function SettleDialog({ priority, onClose }: { priority: Priority; onClose: () => void }) {
	const { id, title } = priority;
	const [how, setHow] = useState<'agreed' | 'decided'>('agreed');
	const [outcome, setOutcome] = useState('');
	const [trouble, setTrouble] = useState('');
	const save = async (): Promise<void> => {
		const refusal = await tryChange('priority.settle', { id, how, outcome });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onClose();
		say('The dispute is settled.', () => void change('priority.reopenDispute', { id }));
	};
	return (
		<Dialog title={`Settle “${title}”`} onClose={onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (outcome.trim()) void save();
				}}
			>
				<RadioCards legend="How it was settled" value={how} choices={HOW} onChange={setHow} />
				<TextField
					label="What was settled"
					value={outcome}
					maxLength={2000}
					required
					long
					onInput={setOutcome}
				/>
				<Actions trouble={trouble} onBack={onClose}>
					<Button look="strong" type="submit">
						It is settled
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
