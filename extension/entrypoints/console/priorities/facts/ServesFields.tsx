import { sideNames, team } from '../../../../ui/data/team.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import type { Written } from '../fields.ts';

/** What it does for each side, how we will know, and how it serves the team's vision. */
export function ServesFields(props: {
	written: Pick<Written, 'serves' | 'outcome' | 'vision'>;
	readOnly: boolean;
	onWritten: (change: Partial<Written>) => void;
}) {
	const { written, readOnly, onWritten } = props;
	const names = sideNames.value;
	const vision = team.value?.vision;
	return (
		<>
			<div class="sides">
				{(['marketing', 'it'] as const).map((side) => (
					<TextField
						key={side}
						label={`What it does for ${names[side]}`}
						long
						value={written.serves[side]}
						readOnly={readOnly}
						onInput={(text) => onWritten({ serves: { ...written.serves, [side]: text } })}
					/>
				))}
			</div>
			<TextField
				label="Outcome"
				hint="how we will know that it worked"
				placeholder="Two of ten more visitors finish their order"
				long
				value={written.outcome}
				readOnly={readOnly}
				onInput={(outcome) => onWritten({ outcome })}
			/>
			<TextField
				label="How it serves our vision"
				hint={vision ? `“${shortened(vision)}”` : 'the team has not written one yet'}
				long
				value={written.vision}
				readOnly={readOnly}
				onInput={(text) => onWritten({ vision: text })}
			/>
		</>
	);
}

/** A reminder, not the whole of it: that is pinned above the lists. */
const shortened = (vision: string): string =>
	vision.length > 90 ? `${vision.slice(0, 89).trimEnd()}…` : vision;
