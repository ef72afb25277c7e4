import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { refreshStatus } from '../../ui/data/status.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Join } from '../../ui/join/Join.tsx';
import { changes } from '../../ui/status/words.ts';
import { Section } from './Section.tsx';

/** The team that this device belongs to: join one, or leave it. */
export function TeamSection({ status }: { status: SyncStatus }) {
	const [leaving, setLeaving] = useState(false);
	const { team } = status;
	if (team.kind === 'local')
		return (
			<Section
				title="Team"
				intro="You work alone on this machine. With an invite link you share words and priorities with a team."
			>
				<Join status={status} />
			</Section>
		);
	return (
		<Section title="Team">
			<p class="break">
				You are in <strong>{team.name}</strong>, whose server is {team.origin}.
			</p>
			<div class="row">
				<Button bad onClick={() => setLeaving(true)}>
					Leave the team…
				</Button>
			</div>
			{leaving && <Leave status={status} onClose={() => setLeaving(false)} />}
		</Section>
	);
}

function Leave({ status, onClose }: { status: SyncStatus; onClose: () => void }) {
	const [busy, setBusy] = useState(false);
	const leave = async (): Promise<void> => {
		setBusy(true);
		await ask('leave', {});
		await refreshStatus();
		onClose();
	};
	return (
		<Dialog title={`Leave “${status.team.name}”?`} onClose={onClose}>
			<div class="stack">
				<p>
					What you wrote stays with the team, under your name. This device goes back to its local
					team; to return you need a new invite.
				</p>
				{status.waiting > 0 && (
					<p>
						<strong>{changes(status.waiting)} not sent yet</strong> would be lost if the server
						cannot be reached.
					</p>
				)}
				<div class="actions">
					<Button look="quiet" onClick={onClose}>
						Stay
					</Button>
					<Button bad disabled={busy} onClick={() => void leave()}>
						{busy ? 'Leaving…' : 'Leave the team'}
					</Button>
				</div>
			</div>
		</Dialog>
	);
}
