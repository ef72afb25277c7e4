import type { Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Select } from '../../../ui/field/Select.tsx';
import { ROLES } from '../../../ui/side/roles.ts';
import { Notice } from '../../../ui/status/Notice.tsx';

const EXPIRIES = [
	{ value: '24', text: 'One day' },
	{ value: '168', text: 'One week' },
	{ value: '720', text: '30 days' },
] as const;

const USES = [
	{ value: '1', text: 'One person' },
	{ value: '10', text: 'Up to 10 people' },
	{ value: '100', text: 'Up to 100 people' },
] as const;

export interface Made {
	link: string;
	expires: string;
	role: Role;
	side: Side;
}

/** What an invite is for. */
export function InviteForm({ onMade }: { onMade: (made: Made) => void }) {
	const [side, setSide] = useState<Side>('marketing');
	const [role, setRole] = useState<Role>('member');
	const [hours, setHours] = useState<(typeof EXPIRIES)[number]['value']>('168');
	const [uses, setUses] = useState<(typeof USES)[number]['value']>('10');
	const [trouble, setTrouble] = useState('');
	const names = sideNames.value;

	const create = async (): Promise<void> => {
		const reply = await ask('invite.create', {
			side,
			role,
			hours: Number(hours),
			uses: role === 'admin' ? 1 : Number(uses),
		}).catch((error: unknown) => ({ ok: false as const, message: sentenceOf(error) }));
		setTrouble(reply.ok ? '' : reply.message);
		if (reply.ok) onMade({ link: reply.link, expires: reply.expires, role, side });
	};
	return (
		<>
			<form
				class="invite-form"
				onSubmit={(event) => {
					event.preventDefault();
					void create();
				}}
			>
				<Select<Side>
					label="Side"
					value={side}
					options={[
						{ value: 'marketing', text: names.marketing },
						{ value: 'it', text: names.it },
					]}
					onChange={setSide}
				/>
				<Select<Role>
					label="Role"
					value={role}
					options={(['member', 'translator', 'admin', 'sponsor'] as const).map((value) => ({
						value,
						text: ROLES[value].name,
					}))}
					onChange={setRole}
				/>
				<Select label="Good for" value={hours} options={EXPIRIES} onChange={setHours} />
				{role !== 'admin' && (
					<Select label="Who may use it" value={uses} options={USES} onChange={setUses} />
				)}
				<Button look="strong" type="submit">
					Create an invite link
				</Button>
			</form>
			<p class="soft small">
				{ROLES[role].name}: {ROLES[role].may}.
				{role === 'admin' && ' An admin’s invite is for one person.'}
			</p>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
		</>
	);
}
