import type { Visibility } from '@common-ground/shared/model/note.ts';
import type { ConcernCategory } from '@common-ground/shared/model/ticket-concern.ts';
import { useState } from 'preact/hooks';
import { CATEGORIES, readersOf } from '../../../features/ticket/concern-words.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { status } from '../../../ui/data/status.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { priorityOptions } from '../about/AboutField.tsx';
import { go } from '../route.ts';

/** A concern about a priority or about working together; one about a ticket is raised on the ticket. */
export function RaiseDialog({ onClose }: { onClose: () => void }) {
	const [text, setText] = useState('');
	const [priorityId, setPriorityId] = useState('');
	const [category, setCategory] = useState<ConcernCategory>('other');
	const [visibility, setVisibility] = useState<Visibility>('team');
	const [trouble, setTrouble] = useState('');
	const side = status.value?.me.side ?? 'marketing';
	const raise = async (): Promise<void> => {
		const id = crypto.randomUUID();
		const said = { id, text: text.trim(), category, visibility };
		const about = { priorityId: priorityId || null };
		const refusal = await tryChange('concern.raiseAbout', { ...said, ...about });
		setTrouble(refusal ?? '');
		if (refusal) return;
		onClose();
		go('concerns', id, true);
		say('The concern is raised.', () => void change('concern.takeBack', { id }));
	};
	return (
		<Dialog title="Raise a concern" onClose={onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim()) void raise();
				}}
			>
				<TextField
					label="What worries you?"
					value={text}
					placeholder="We promise dates before anybody has asked the specialists"
					maxLength={2000}
					required
					long
					onInput={setText}
				/>
				<Select
					label="It is about"
					value={priorityId}
					options={[{ value: '', text: 'working together' }, ...priorityOptions()]}
					onChange={setPriorityId}
				/>
				<Select<ConcernCategory>
					label="Its kind"
					value={category}
					options={(Object.keys(CATEGORIES) as ConcernCategory[]).map((value) => ({
						value,
						text: CATEGORIES[value],
					}))}
					onChange={setCategory}
				/>
				<Select<Visibility>
					label="Seen by"
					value={visibility}
					options={(['team', 'side', 'private'] as const).map((value) => ({
						value,
						text: readersOf({ visibility: value, side }, sideNames.value),
					}))}
					onChange={setVisibility}
				/>
				<Actions trouble={trouble} onBack={onClose}>
					<Button look="strong" type="submit">
						Raise it
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
