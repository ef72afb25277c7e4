import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../button/Button.tsx';
import { refreshStatus } from '../data/status.ts';
import { refusalOf } from '../data/useAsked.ts';
import { Actions } from '../dialog/Actions.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { Notice } from '../status/Notice.tsx';
import { changes } from '../status/words.ts';

/** Asks whether this browser should let go of the team. */
export function SignOut({ status, onClose }: { status: SyncStatus; onClose: () => void }) {
	const [busy, setBusy] = useState(false);
	const [trouble, setTrouble] = useState('');
	const signOut = async (): Promise<void> => {
		setBusy(true);
		const refusal = await refusalOf(ask('sign.out', {}));
		setBusy(false);
		setTrouble(refusal);
		if (refusal) return;
		await refreshStatus();
		onClose();
	};
	return (
		<Dialog title="Sign this browser out?" onClose={onClose}>
			<div class="stack">
				<p>
					It goes back to its local team, and the words of “{status.team.name}” go from it. You stay
					in the team: another of your devices, or an admin if you have none, can let this browser
					in again.
				</p>
				{status.waiting > 0 && (
					<Notice tone="warn">
						{changes(status.waiting)} not sent yet would be lost if the server cannot be reached.
					</Notice>
				)}
				<Actions trouble={trouble} back="Stay signed in" onBack={onClose}>
					<Button bad disabled={busy} onClick={() => void signOut()}>
						{busy ? 'Signing out…' : 'Sign out'}
					</Button>
				</Actions>
			</div>
		</Dialog>
	);
}
