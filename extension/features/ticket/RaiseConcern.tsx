import type { Visibility } from '@common-ground/shared/model/note.ts';
import type { ConcernCategory } from '@common-ground/shared/model/ticket-concern.ts';
import { useState } from 'preact/hooks';
import { Select } from '../../ui/field/Select.tsx';
import { CATEGORIES, readersOf } from './concern-words.ts';
import type { PartProps } from './part.ts';
import { WriteText } from './WriteText.tsx';

/** What worries the member, about what, and who may read it. */
export function RaiseConcern(props: PartProps & { onClose: () => void }) {
	const { settings, change, onClose } = props;
	const { side } = props.panel.me;
	const [category, setCategory] = useState<ConcernCategory>('other');
	const [visibility, setVisibility] = useState<Visibility>('team');
	const raise = async (text: string): Promise<boolean> => {
		const id = crypto.randomUUID();
		const call = { name: 'concern.raise', args: { id, text, category, visibility } } as const;
		const done = await change(call, 'The concern is raised.');
		if (done) onClose();
		return done;
	};
	return (
		<div class="raise">
			<div class="pair">
				<Select<ConcernCategory>
					label="About"
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
						text: readersOf({ visibility: value, side }, settings.sideNames),
					}))}
					onChange={setVisibility}
				/>
			</div>
			<WriteText
				label="What worries you?"
				placeholder="Nobody looks after the form once it is live"
				button="Raise it"
				onSave={raise}
				onClose={onClose}
			/>
		</div>
	);
}
