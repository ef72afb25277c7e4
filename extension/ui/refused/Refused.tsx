import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { RejectedChange } from '../../messaging/replies.ts';
import { Button } from '../button/Button.tsx';
import { refreshStatus } from '../data/status.ts';
import { ago } from '../dates/when.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { Notice } from '../status/Notice.tsx';
import { counted } from '../status/words.ts';
import { changeName, writtenIn } from './names.ts';

/** Changes that the server refused: why, and what had been written. They stay until put away. */
export function Refused({ rejected }: { rejected: readonly RejectedChange[] }) {
	const [open, setOpen] = useState(false);
	if (rejected.length === 0) return null;
	return (
		<>
			<Notice tone="bad">
				{counted(rejected.length, 'change was', 'changes were')} refused.{' '}
				<Button onClick={() => setOpen(true)}>See why</Button>
			</Notice>
			{open && (
				<Dialog title="Refused changes" onClose={() => setOpen(false)}>
					<ul class="stack">
						{rejected.map((change) => (
							<RefusedOne key={change.uuid} change={change} />
						))}
					</ul>
				</Dialog>
			)}
		</>
	);
}

function RefusedOne({ change }: { change: RejectedChange }) {
	const written = writtenIn(change.args);
	const putAway = async (): Promise<void> => {
		await ask('rejected.dismiss', { uuid: change.uuid });
		await refreshStatus();
	};
	return (
		<li class="refused stack tight">
			<p>
				<strong>{changeName(change.name)}</strong> <span class="soft">{ago(change.at)}</span>
			</p>
			<p class="break">{change.message}</p>
			{written && <pre class="written">{written}</pre>}
			<div class="row">
				{written && (
					<Button onClick={() => void navigator.clipboard.writeText(written)}>Copy the text</Button>
				)}
				<Button look="quiet" onClick={putAway}>
					Put away
				</Button>
			</div>
		</li>
	);
}
