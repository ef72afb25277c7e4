import type { PerSide, Side, SideOrShared } from '@common-ground/shared/model/side.ts';
import { otherSide } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { tryChange } from '../data/change.ts';
import { sideNames } from '../data/team.ts';
import { Check } from '../field/Check.tsx';
import { TextField } from '../field/Field.tsx';
import { FormEnd } from '../field/FormEnd.tsx';
import { Select } from '../field/Select.tsx';
import { say } from '../toast/toasts.ts';
import { suggestion } from './suggestion.ts';

/**
 * Suggests a term to the translators. The sentence in which the word was found is shown and goes
 * along only if the member says so.
 */
export function SuggestForm(props: {
	side: Side;
	text?: string;
	context?: string;
	onDone: () => void;
}) {
	const { context = '' } = props;
	const names = sideNames.value;
	const theirs = otherSide(props.side);
	const [text, setText] = useState(props.text ?? '');
	const [side, setSide] = useState<SideOrShared>(theirs);
	const [definition, setDefinition] = useState<PerSide>({ marketing: '', it: '' });
	const [sendContext, setSendContext] = useState(false);
	const [trouble, setTrouble] = useState('');

	const send = async (): Promise<void> => {
		const problem = await tryChange(
			'concept.suggest',
			suggestion({ text, side, definition, context: sendContext ? context : '' }),
		);
		setTrouble(problem ?? '');
		if (problem) return;
		say(`“${text.trim()}” is in the translators’ queue.`);
		props.onDone();
	};
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<TextField label="Word" value={text} maxLength={120} required onInput={setText} />
			<Select<SideOrShared>
				label="Whose word is it"
				value={side}
				options={[
					{ value: theirs, text: names[theirs] },
					{ value: props.side, text: `${names[props.side]} (your side)` },
					{ value: 'shared', text: 'Both sides say it' },
				]}
				onChange={setSide}
			/>
			<TextField
				label="In your words"
				hint="if you know it"
				long
				value={definition[props.side]}
				onInput={(own) => setDefinition({ ...definition, [props.side]: own })}
			/>
			<TextField
				label={`In ${names[theirs]}’s words`}
				hint="if you know it"
				long
				value={definition[theirs]}
				onInput={(other) => setDefinition({ ...definition, [theirs]: other })}
			/>
			{context && (
				<div class="stack tight">
					<blockquote class="context break">{context}</blockquote>
					<Check checked={sendContext} onChange={setSendContext}>
						Send this sentence along, so that the translators see how the word is used
					</Check>
				</div>
			)}
			<FormEnd trouble={trouble} save="Suggest" onCancel={props.onDone} />
		</form>
	);
}
