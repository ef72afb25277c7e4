import type { Team } from '@common-ground/shared/model/member.ts';
import { useState } from 'preact/hooks';
import { TextField } from '../../../ui/field/Field.tsx';
import { SaveForm } from './SaveForm.tsx';

/** What the team calls itself and its two sides. */
export function Names({ team, isAdmin }: { team: Team; isAdmin: boolean }) {
	const [name, setName] = useState(team.name);
	const [sideNames, setSideNames] = useState(team.sideNames);
	const before = { name: team.name, sideNames: team.sideNames };
	return (
		<SaveForm
			title="Names"
			isAdmin={isAdmin}
			change={{ name: 'team.edit', args: { name, sideNames } }}
			undo={{ name: 'team.edit', args: before }}
			isDifferent={JSON.stringify(before) !== JSON.stringify({ name, sideNames })}
		>
			<TextField
				label="The team"
				value={name}
				maxLength={80}
				readOnly={!isAdmin}
				onInput={setName}
			/>
			<div class="sides">
				<TextField
					label="The side of marketing"
					hint="as your company says"
					value={sideNames.marketing}
					maxLength={40}
					readOnly={!isAdmin}
					onInput={(marketing) => setSideNames({ ...sideNames, marketing })}
				/>
				<TextField
					label="The side of IT"
					hint="as your company says"
					value={sideNames.it}
					maxLength={40}
					readOnly={!isAdmin}
					onInput={(it) => setSideNames({ ...sideNames, it })}
				/>
			</div>
		</SaveForm>
	);
}
