import type { Decision } from '@common-ground/shared/model/decision.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { DateField } from '../../../ui/field/DateField.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';

/** A decision was looked at again and still stands: what was found, and when it is looked at next. */
export function LookAgain({ decision, onClose }: { decision: Decision; onClose: () => void }) {
	const { id, title } = decision;
	const [text, setText] = useState('');
	const [revisit, setRevisit] = useState('');
	const [trouble, setTrouble] = useState('');
	const save = async (): Promise<void> => {
		const refusal = await tryChange('decision.revisit', { id, text: text.trim(), revisit });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onClose();
		const back = { id, text: '', revisit: decision.revisit, takeBack: true } as const;
		say('It still stands.', () => void change('decision.revisit', back));
	};
	return (
		<Dialog title="Does it still hold?" onClose={onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
			>
				<p class="break">
					<strong>{title}</strong>
				</p>
				<TextField label="What you found" value={text} maxLength={2000} long onInput={setText} />
				<DateField
					label="Look at it once more on"
					hint="empty: not again"
					value={revisit}
					onInput={setRevisit}
				/>
				<p class="soft small">
					If it holds no more, close this and choose “It stands no more”, then write down what you
					decided instead.
				</p>
				<Actions trouble={trouble} onBack={onClose}>
					<Button look="strong" type="submit">
						It still stands
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
