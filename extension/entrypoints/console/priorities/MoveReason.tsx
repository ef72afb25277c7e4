import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { QuickReasons } from '../../../ui/reason/QuickReasons.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';

/** One line that says why; it stays with the move, so that shifting goals can be seen later. */
export function MoveReason(props: {
	rank: number;
	reasons: readonly string[];
	trouble: string;
	onReason: (reason: string) => void;
	onCancel: () => void;
}) {
	const [reason, setReason] = useState('');
	return (
		<form
			class="move-reason stack tight"
			aria-label={`Reason for the move to rank ${props.rank}`}
			onSubmit={(event) => {
				event.preventDefault();
				if (reason.trim()) props.onReason(reason.trim());
			}}
		>
			<p>
				<strong>Why does it move to rank {props.rank}?</strong>
			</p>
			<QuickReasons reasons={props.reasons} onReason={props.onReason} />
			<TextField
				label="Or in your words"
				value={reason}
				maxLength={300}
				required
				onInput={setReason}
			/>
			{props.trouble && (
				<Notice tone="bad" urgent>
					{props.trouble}
				</Notice>
			)}
			<div class="row">
				<Button look="strong" type="submit">
					Move
				</Button>
				<Button look="quiet" onClick={props.onCancel}>
					Put it back
				</Button>
			</div>
		</form>
	);
}
