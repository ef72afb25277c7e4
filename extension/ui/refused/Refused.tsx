import { useState } from 'preact/hooks';
import type { RejectedChange } from '../../messaging/replies.ts';
import { Button } from '../button/Button.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { Overwritten } from '../kept/Overwritten.tsx';
import { Notice } from '../status/Notice.tsx';
import { counted } from '../status/words.ts';
import { RefusedOne } from './RefusedOne.tsx';

/**
 * What did not go as its author meant: changes that the server refused, with why and what had been
 * written, and texts that met another one. They stay until somebody decides.
 */
export function Refused({ rejected }: { rejected: readonly RejectedChange[] }) {
	const [open, setOpen] = useState(false);
	return (
		<>
			{rejected.length > 0 && (
				<Notice tone="bad">
					{counted(rejected.length, 'change was', 'changes were')} refused.{' '}
					<Button onClick={() => setOpen(true)}>See why</Button>
				</Notice>
			)}
			{open && rejected.length > 0 && (
				<Dialog title="Refused changes" onClose={() => setOpen(false)}>
					<ul class="stack">
						{rejected.map((change) => (
							<RefusedOne key={change.uuid} change={change} />
						))}
					</ul>
				</Dialog>
			)}
			<Overwritten />
		</>
	);
}
