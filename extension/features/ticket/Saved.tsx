import { Check, CircleAlert, Clock } from 'lucide-preact';

/** Where the ticket's changes stand. An error stays until the next change. */
export function Saved({
	waiting,
	error,
	busy,
}: {
	waiting: boolean;
	error: string;
	busy: boolean;
}) {
	if (error)
		return (
			<div class="saved" data-tone="bad" role="alert">
				<CircleAlert size={14} aria-hidden="true" />
				{error}
			</div>
		);
	return (
		<div class="saved" data-tone={waiting || busy ? 'wait' : 'good'}>
			{waiting || busy ? (
				<Clock size={14} aria-hidden="true" />
			) : (
				<Check size={14} aria-hidden="true" />
			)}
			{busy ? 'Saving…' : waiting ? 'Saved on this device, waiting to be sent' : 'Saved'}
		</div>
	);
}
