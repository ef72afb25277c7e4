import { MonitorSmartphone } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { moment } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { InviteLink } from './InviteLink.tsx';

/** Makes a link for one more device of the same person: one's own unless a member is named. */
export function AddDevice({ member }: { member?: { id: string; name: string } }) {
	const [made, setMade] = useState<{ link: string; expires: string }>();
	const [trouble, setTrouble] = useState('');
	const make = async (): Promise<void> => {
		const reply = await ask('device.link', { member: member?.id }).catch((error: unknown) => ({
			ok: false as const,
			message: sentenceOf(error),
		}));
		setTrouble(reply.ok ? '' : reply.message);
		if (reply.ok) setMade(reply);
	};
	return (
		<div class="stack tight">
			<div class="row">
				<Button onClick={() => void make()}>
					<MonitorSmartphone size={14} aria-hidden="true" />{' '}
					{member ? 'Make a link' : 'Add another device'}
				</Button>
			</div>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
			{made && (
				<InviteLink
					label={member ? `Link for ${member.name}` : 'Link for your other device'}
					hint={`good once, until ${moment(made.expires)}`}
					note={
						member
							? 'Send it to nobody else: it is as good as being signed in.'
							: 'Open it in the other browser, or paste it there where a team is joined. It is as good as being signed in: show it to nobody else.'
					}
					link={made.link}
				/>
			)}
		</div>
	);
}
