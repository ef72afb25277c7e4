import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { mediatorName } from './Protocol.tsx';

/** Why somebody doubts that a priority is where it belongs. */
export function DisputeDialog({ priority, onClose }: { priority: Priority; onClose: () => void }) {
	const { id, title } = priority;
	const [reason, setReason] = useState('');
	const [trouble, setTrouble] = useState('');
	const mediator = mediatorName();
	const save = async (): Promise<void> => {
		const refusal = await tryChange('priority.dispute', { id, reason });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onClose();
		say('The priority is disputed.', () => void change('priority.withdrawDispute', { id }));
	};
	return (
		<Dialog title={`Dispute “${title}”`} onClose={onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (reason.trim()) void save();
				}}
			>
				<p class="soft">
					It stays where it is until it is settled.
					{mediator ? ` ${mediator} mediates.` : ''}
				</p>
				<TextField
					label="What speaks against it"
					hint="both sides read this"
					value={reason}
					maxLength={300}
					required
					onInput={setReason}
				/>
				<Actions trouble={trouble} onBack={onClose}>
					<Button look="strong" type="submit">
						Dispute it
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
