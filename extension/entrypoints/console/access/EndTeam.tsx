import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { refreshStatus } from '../../../ui/data/status.ts';
import { refusalOf } from '../../../ui/data/useAsked.ts';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { Field } from '../../../ui/field/Field.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';

/** The end of the team, behind a dialog in which its name is typed. */
export function EndTeam({ status }: { status: SyncStatus }) {
	const [asked, setAsked] = useState(false);
	return (
		<section class="stack panel" aria-labelledby="end-title">
			<h2 id="end-title">Delete the team</h2>
			<p>
				Everything that the team has on its server goes for good, for everybody: words, priorities,
				tickets, notes, people and their access.
			</p>
			<div>
				<Button bad onClick={() => setAsked(true)}>
					Delete the team…
				</Button>
			</div>
			{asked && <TypeItsName status={status} onClose={() => setAsked(false)} />}
		</section>
	);
}

function TypeItsName({ status, onClose }: { status: SyncStatus; onClose: () => void }) {
	const { name } = status.team;
	const [typed, setTyped] = useState('');
	const [busy, setBusy] = useState(false);
	const [trouble, setTrouble] = useState('');
	const end = async (): Promise<void> => {
		setBusy(true);
		const refusal = await refusalOf(ask('team.delete', { name: typed }));
		setBusy(false);
		setTrouble(refusal);
		if (refusal) return;
		await refreshStatus();
		onClose();
	};
	return (
		<Dialog title={`Delete “${name}”?`} onClose={onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					void end();
				}}
			>
				<Notice tone="warn">
					This cannot be taken back from here. Have whoever runs the server take a backup first:{' '}
					<code>npm run server -- backup FILE</code>
				</Notice>
				<p>
					Other members’ browsers are told at once. What they hold stays readable there until they
					sign out; what they had not sent is not taken any more. This browser goes back to its
					local team.
				</p>
				<Field label={`Type the team’s name: ${name}`}>
					{(links) => (
						<input
							class="input"
							{...links}
							value={typed}
							autocomplete="off"
							onInput={(event) => setTyped(event.currentTarget.value)}
						/>
					)}
				</Field>
				<Actions trouble={trouble} back="Keep the team" onBack={onClose}>
					<Button bad type="submit" disabled={busy || typed.trim() !== name}>
						{busy ? 'Deleting…' : 'Delete it for good'}
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
