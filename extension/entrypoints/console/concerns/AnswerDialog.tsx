import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';

/** What is said to a concern; who raised it finds it in their inbox. */
export function AnswerDialog(props: {
	concern: string;
	/** Resolves to true when it was taken. */
	onAnswer: (text: string) => Promise<boolean>;
	onClose: () => void;
}) {
	const [text, setText] = useState('');
	return (
		<Dialog title="Answer a concern" onClose={props.onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim()) void props.onAnswer(text.trim()).then((done) => done && props.onClose());
				}}
			>
				<blockquote class="context break">{props.concern}</blockquote>
				<TextField
					label="Your answer"
					hint="who raised it reads this in their inbox"
					value={text}
					maxLength={2000}
					required
					long
					onInput={setText}
				/>
				<Actions onBack={props.onClose}>
					<Button look="strong" type="submit">
						Answer
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
