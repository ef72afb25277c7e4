import type { Role } from '@common-ground/shared/model/member.ts';
import type { TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { Field } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { MAY, mostFor } from './may.ts';

const LASTS = [
	{ value: '7', text: 'One week' },
	{ value: '30', text: '30 days' },
	{ value: '90', text: '90 days' },
	{ value: '365', text: 'One year' },
] as const;

export interface Made {
	name: string;
	token: string;
	expires: string;
}

/** What a token is for, what it may do, and for how long. */
export function TokenForm({ role, onMade }: { role: Role; onMade: (made: Made) => void }) {
	const choices = mostFor(role);
	const [name, setName] = useState('');
	const [may, setMay] = useState<TokenScope>('glossary:read');
	const [days, setDays] = useState<(typeof LASTS)[number]['value']>('90');
	const [trouble, setTrouble] = useState('');
	const [missing, setMissing] = useState('');

	const create = async (): Promise<void> => {
		setMissing(name.trim() === '' ? 'Say what it is for, so that you know it again.' : '');
		if (name.trim() === '') return;
		const scopes = choices.slice(0, choices.indexOf(may) + 1);
		const reply = await ask('token.create', { name, scopes, days: Number(days) }).catch(
			(error: unknown) => ({ ok: false as const, message: sentenceOf(error) }),
		);
		setTrouble(reply.ok ? '' : reply.message);
		if (!reply.ok) return;
		onMade({ name: name.trim(), token: reply.token, expires: reply.expires });
		setName('');
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
				<Field label="What for" error={missing}>
					{(links) => (
						<input
							class="input"
							{...links}
							value={name}
							maxLength={80}
							placeholder="Nightly export"
							onInput={(event) => setName(event.currentTarget.value)}
						/>
					)}
				</Field>
				<Select<TokenScope>
					label="It may"
					value={may}
					options={choices.map((value) => ({ value, text: MAY[value].long }))}
					onChange={setMay}
				/>
				<Select label="Good for" value={days} options={LASTS} onChange={setDays} />
				<Button look="strong" type="submit">
					Make a token
				</Button>
			</form>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
		</>
	);
}
