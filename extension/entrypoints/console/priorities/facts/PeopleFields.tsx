import { sideNames } from '../../../../ui/data/team.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import type { Written } from '../fields.ts';

/** Who answers for it on each side, and who pays. */
export function PeopleFields(props: {
	written: Pick<Written, 'owners' | 'fundedBy'>;
	readOnly: boolean;
	onWritten: (change: Partial<Written>) => void;
}) {
	const { written, readOnly, onWritten } = props;
	const names = sideNames.value;
	return (
		<div class="sides">
			{(['marketing', 'it'] as const).map((side) => (
				<TextField
					key={side}
					label={`Who answers for it (${names[side]})`}
					value={written.owners[side]}
					maxLength={300}
					readOnly={readOnly}
					onInput={(owner) => onWritten({ owners: { ...written.owners, [side]: owner } })}
				/>
			))}
			<TextField
				label="Who pays for it"
				placeholder="Marketing, IT, both by half"
				value={written.fundedBy}
				maxLength={300}
				readOnly={readOnly}
				onInput={(fundedBy) => onWritten({ fundedBy })}
			/>
		</div>
	);
}
