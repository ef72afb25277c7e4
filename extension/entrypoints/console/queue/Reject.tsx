import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { QuickReasons } from '../../../ui/reason/QuickReasons.tsx';

/** What is on the pages already is retired. */
const OUTDATED = [
	'Nobody says it any more',
	'Another word has taken its place',
	'It confuses more than it explains',
];

const USUAL = [
	'The glossary has it already',
	'Not a word people stumble over',
	'Too unclear to explain; please suggest it again with an example',
];

/** A no comes with a reason: the person who suggested it, or who looks for it, will read it. */
export function Reject(props: {
	word: string;
	/** What no is called: “Reject”. */
	verb: string;
	/** It is on the pages. */
	inUse: boolean;
	onReject: (reason: string) => void;
	onClose: () => void;
}) {
	const [reason, setReason] = useState('');
	const { verb } = props;
	return (
		<Dialog title={`${verb} “${props.word}”`} onClose={props.onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (reason.trim()) props.onReject(reason.trim());
				}}
			>
				<QuickReasons reasons={props.inUse ? OUTDATED : USUAL} onReason={props.onReject} />
				<TextField
					label="Or in your words"
					hint={
						props.inUse
							? 'who looks for it will read this'
							: 'the person who suggested it will read this'
					}
					value={reason}
					maxLength={300}
					required
					onInput={setReason}
				/>
				<Actions onBack={props.onClose}>
					<Button look="strong" type="submit">
						{verb}
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
