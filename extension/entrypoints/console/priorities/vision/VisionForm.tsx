import { useState } from 'preact/hooks';
import { change, tryChange } from '../../../../ui/data/change.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { FormEnd } from '../../../../ui/field/FormEnd.tsx';
import { say } from '../../../../ui/toast/toasts.ts';

/** Writes the team's vision. */
export function VisionForm({ vision, onDone }: { vision: string; onDone: () => void }) {
	const [text, setText] = useState(vision);
	const [trouble, setTrouble] = useState('');
	const save = async (): Promise<void> => {
		const refusal = await tryChange('team.edit', { vision: text });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onDone();
		say('Saved for the whole team.', () => void change('team.edit', { vision }));
	};
	return (
		<form
			class="stack tight"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TextField
				label="Our vision"
				hint="what will be different for our customers"
				placeholder="Whoever wants to buy from us has bought within a minute, from anywhere"
				long
				value={text}
				onInput={setText}
			/>
			<FormEnd trouble={trouble} save="Save" onCancel={onDone} />
		</form>
	);
}
