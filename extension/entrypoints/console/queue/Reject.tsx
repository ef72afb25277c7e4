import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { QuickReasons } from '../../../ui/reason/QuickReasons.tsx';

const USUAL = [
	'The glossary has it already',
	'Not a word people stumble over',
	'Too unclear to explain; please suggest it again with an example',
];

/** A no comes with a reason: the person who suggested it will read it. */
export function Reject(props: {
	word: string;
	onReject: (reason: string) => void;
	onClose: () => void;
}) {
	const [reason, setReason] = useState('');
	return (
		<Dialog title={`Reject “${props.word}”`} onClose={props.onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (reason.trim()) props.onReject(reason.trim());
				}}
			>
				<QuickReasons reasons={USUAL} onReason={props.onReject} />
				<TextField
					label="Or in your words"
					hint="the person who suggested it will read this"
					value={reason}
					maxLength={300}
					required
					onInput={setReason}
				/>
				<Actions onBack={props.onClose}>
					<Button look="strong" type="submit">
						Reject
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
