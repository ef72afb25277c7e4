import type { Practice } from '@common-ground/shared/model/perspective.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { tryChange } from '../../../ui/data/change.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { SaveBar } from '../shell/SaveBar.tsx';

/** Shares a practice for a side, or words one anew. */
export function PracticeForm(props: {
	/** None: a new one is shared. */
	practice?: Practice;
	side: Side;
	onEnd: () => void;
}) {
	const { practice, side, onEnd } = props;
	const [title, setTitle] = useState(practice?.title ?? '');
	const [text, setText] = useState(practice?.text ?? '');
	const [link, setLink] = useState(practice?.link ?? '');
	const [trouble, setTrouble] = useState('');

	const save = async (): Promise<void> => {
		const fields = { title, text, link };
		const refusal = practice
			? await tryChange('practice.edit', { id: practice.id, fields })
			: await tryChange('practice.add', { id: crypto.randomUUID(), side, ...fields });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onEnd();
		say(practice ? `“${title}” is saved.` : `“${title}” is shared with both sides.`);
	};
	return (
		<form
			class="practice stack"
			data-side={side}
			aria-label={practice ? `Edit “${practice.title}”` : 'Share what works'}
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TextField
				label="What"
				placeholder="A demo of ten minutes each Friday"
				value={title}
				maxLength={120}
				required
				onInput={setTitle}
			/>
			<TextField
				label="What it is good for"
				placeholder="Nobody is surprised by what goes live, and questions come while they are cheap"
				value={text}
				maxLength={2000}
				long
				required
				onInput={setText}
			/>
			<TextField
				label="Where it is explained"
				hint="a link, or nothing"
				placeholder="https://"
				value={link}
				maxLength={2000}
				onInput={setLink}
			/>
			<SaveBar trouble={trouble} save={practice ? 'Save' : 'Share'} onCancel={onEnd} />
		</form>
	);
}
