import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../button/Button.tsx';
import { change } from '../data/change.ts';
import { records } from '../data/collections.ts';
import { refreshStatus } from '../data/status.ts';
import { refusalOf } from '../data/useAsked.ts';
import { Actions } from '../dialog/Actions.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { Notice } from '../status/Notice.tsx';
import { changes } from '../status/words.ts';
import { say } from '../toast/toasts.ts';
import { PassOn } from './PassOn.tsx';

/** Asks whether to leave the team, or to remove somebody, and who takes over what they looked after. */
export function Leave(props: {
	status: SyncStatus;
	/** Who goes: oneself, or somebody whom an admin removes. */
	member: { id: string; name: string };
	onClose: () => void;
}) {
	const { id, name } = props.member;
	const { me, team, waiting } = props.status;
	const [to, setTo] = useState('');
	const [busy, setBusy] = useState(false);
	const [trouble, setTrouble] = useState('');
	const isMe = id === me.memberId;

	const go = async (): Promise<void> => {
		setBusy(true);
		const heir = to || null;
		const asked = isMe ? ask('leave', { to: heir }) : ask('member.remove', { id, to: heir });
		const refusal = await refusalOf(asked);
		setBusy(false);
		setTrouble(refusal);
		if (refusal) return;
		if (isMe) await refreshStatus();
		else
			say(`${name} is not in the team any more.`, () => {
				void change('member.return', { id, from: heir });
			});
		props.onClose();
	};
	return (
		<Dialog
			title={isMe ? `Leave “${team.name}”?` : `Remove ${name} from “${team.name}”?`}
			onClose={props.onClose}
		>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (!busy) void go();
				}}
			>
				<p>
					{isMe
						? 'You are signed out on all your devices, and this one goes back to its local team. What you wrote stays with the team, under your name; to return you need an admin.'
						: `${name} is signed out on every device at once. What ${name} wrote stays, under that name.`}
				</p>
				<PassOn id={id} name={isMe ? 'You' : name} value={to} onChange={setTo} />
				{isMe && waiting > 0 && (
					<Notice tone="warn">
						{changes(waiting)} not sent yet would be lost if they cannot be sent now.
					</Notice>
				)}
				<Actions trouble={trouble} back={isMe ? 'Stay' : 'Cancel'} onBack={props.onClose}>
					<Button bad type="submit" disabled={busy || records('member').value === undefined}>
						{isMe ? 'Leave the team' : `Remove ${name}`}
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
