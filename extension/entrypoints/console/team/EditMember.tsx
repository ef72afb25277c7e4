import type { Member, Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChange } from '../../../ui/data/change.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { ROLES } from '../../../ui/side/roles.ts';
import { say } from '../../../ui/toast/toasts.ts';

/** A person's name, side and role. Without an admin's rights, one's own name alone. */
export function EditMember(props: { member: Member; byAdmin: boolean; onClose: () => void }) {
	const { id } = props.member;
	const [name, setName] = useState(props.member.name);
	const [side, setSide] = useState<Side>(props.member.side);
	const [role, setRole] = useState<Role>(props.member.role);
	const [trouble, setTrouble] = useState('');
	const names = sideNames.value;

	const save = async (): Promise<void> => {
		const { name: wasName, side: wasSide, role: wasRole } = props.member;
		const edit = (fields: { name: string; side: Side; role: Role }) =>
			tryChange('member.edit', { id, fields });
		const refusal = await edit({ name, side, role });
		setTrouble(refusal ?? '');
		if (refusal) return;
		say(`${name}: ${names[side]}, ${ROLES[role].name.toLowerCase()}.`, () => {
			void edit({ name: wasName, side: wasSide, role: wasRole });
		});
		props.onClose();
	};
	return (
		<Dialog title={`Change ${props.member.name}`} onClose={props.onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
			>
				<TextField label="Name" value={name} maxLength={80} required onInput={setName} />
				{props.byAdmin ? (
					<>
						<Select<Side>
							label="Side"
							value={side}
							options={(['marketing', 'it'] as const).map((value) => ({
								value,
								text: names[value],
							}))}
							onChange={setSide}
						/>
						<Select<Role>
							label="Role"
							value={role}
							options={(['member', 'translator', 'admin', 'sponsor'] as const).map((value) => ({
								value,
								text: `${ROLES[value].name}: ${ROLES[value].may}`,
							}))}
							onChange={setRole}
						/>
					</>
				) : (
					<p class="soft small">An admin can change your side and role.</p>
				)}
				<Actions trouble={trouble} onBack={props.onClose}>
					<Button look="strong" type="submit">
						Save
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
