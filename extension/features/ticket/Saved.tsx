import { Check, CircleAlert, Clock } from 'lucide-preact';
import { Button } from '../../ui/button/Button.tsx';
import type { TicketData } from './use-ticket.ts';

type SavedProps = Pick<TicketData, 'error' | 'busy' | 'undo' | 'changedBy'> & { waiting: boolean };

/** Where the ticket's changes stand, who else changed it, and the way back. An error stays until the next change. */
export function Saved({ waiting, error, busy, undo, changedBy }: SavedProps) {
	if (error)
		return (
			<div class="saved" data-tone="bad" role="alert">
				<CircleAlert size={14} aria-hidden="true" />
				<span>{error}</span>
			</div>
		);
	const isGood = !waiting && !busy;
	return (
		<div class="saved" data-tone={isGood ? 'good' : 'wait'}>
			{isGood ? <Check size={14} aria-hidden="true" /> : <Clock size={14} aria-hidden="true" />}
			<span class="saved-text" role="status">
				{busy ? 'Saving…' : waiting ? 'Saved on this device, waiting to be sent' : 'Saved'}
				{changedBy && <span class="changed"> · changed by {changedBy}</span>}
			</span>
			{undo && !busy && (
				<Button look="quiet" onClick={undo}>
					Undo
				</Button>
			)}
		</div>
	);
}
